import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { AddRow } from '@/ui/add-row/add-row';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { DELIVERY_KINDS, freightWords } from '../delivery-copy';
import type { ChainForm, PointForm } from './chain-form';
import { deliveryOf, isDeliveryOpen } from './delivery-form';
import { Place } from './field-place';
import { EDIT_WORDS } from './edit-copy';
import { editInList } from './edit-in-list';
import { PointSheet } from './point-sheet';

function factsOf({ address, slots, delivery }: PointForm): string {
  const facts = EDIT_WORDS.pointFacts(address, slots.length);
  if (delivery == null) return facts;
  const freight = isDeliveryOpen(delivery) ? DELIVERY_KINDS[delivery.kind] : freightWords(deliveryOf(delivery));
  return [freight, facts].filter((part) => part !== '').join(' · ');
}

const EMPTY_POINT = { name: '', address: '', asksBuilding: false, slots: [] };

/** The part of an editor that holds places. */
export interface PointsEditing {
  readonly form: Pick<ChainForm, 'points' | 'closes'>;
  readonly change: (patch: Pick<ChainForm, 'points'>) => void;
  readonly errorOf: (field: 'points') => string | null;
}

/** Where it is picked up or brought from; each place opens in a sheet. */
export function PointsCard({ editing: { form, change, errorOf } }: { readonly editing: PointsEditing }) {
  const [openAt, setOpenAt] = useState<number | null>(null);
  const { points } = form;
  const opened = openAt === null ? undefined : points[openAt];
  const setPoints = (next: readonly PointForm[]) => {
    change({ points: next });
  };
  return (
    <Place field="points" error={errorOf('points')}>
      <Card kind="flush">
        {points.map((point, at) => (
          <Cell
            key={at}
            lead={<Icon name="store" />}
            title={point.name === '' ? EDIT_WORDS.points : point.name}
            sub={<View className="num">{factsOf(point)}</View>}
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
      {openAt !== null && opened !== undefined && (
        <PointSheet
          point={opened}
          firstDay={form.closes.day}
          {...editInList({ list: points, at: openAt, onList: setPoints, onOpen: setOpenAt })}
        />
      )}
    </Place>
  );
}
