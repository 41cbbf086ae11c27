import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Place } from './field-place';
import { AddRow } from './add-row';
import { EDIT_WORDS } from './edit-copy';
import { PointSheet } from './point-sheet';
import type { Editing } from './use-chain-form';

const EMPTY_POINT = { name: '', address: '', asksBuilding: false, slots: [] };

/** Where it is picked up; each place opens in a sheet. */
export function PointsCard({ editing: { form, change, errorOf } }: { readonly editing: Editing }) {
  const [openAt, setOpenAt] = useState<number | null>(null);
  const { points } = form;
  const opened = openAt === null ? undefined : points[openAt];
  const close = () => {
    setOpenAt(null);
  };
  return (
    <Place field="points" error={errorOf('points')}>
      <Card kind="flush">
        {points.map((point, at) => (
          <Cell
            key={at}
            lead={<Icon name="store" />}
            title={point.name === '' ? EDIT_WORDS.points : point.name}
            sub={<View className="num">{EDIT_WORDS.pointFacts(point.address, point.slots.length)}</View>}
            onPress={() => {
              setOpenAt(at);
            }}
          />
        ))}
        {points.length < CHAIN_LIMITS.pointsMax && (
          <AddRow
            label={EDIT_WORDS.addPoint}
            onPress={() => {
              change({ points: [...points, EMPTY_POINT] });
              setOpenAt(points.length);
            }}
          />
        )}
      </Card>
      {opened !== undefined && (
        <PointSheet
          point={opened}
          firstDay={form.closes.day}
          onChange={(point) => {
            change({ points: points.map((each, at) => (at === openAt ? point : each)) });
          }}
          onRemove={() => {
            change({ points: points.filter((_, at) => at !== openAt) });
            close();
          }}
          onClose={close}
        />
      )}
    </Place>
  );
}
