import { useState } from 'react';
import { View } from '@tarojs/components';
import type { DoorPage as Door } from '../../../../contracts/sign-up-staff-views';
import { formatCount } from '@/lib/format-points';
import { useOperatorOperation } from '@/lib/use-operation';
import { scanCode } from '@/platform/scan';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Stats } from '@/ui/stat/stats';
import { showToast } from '@/ui/toast/toast-store';
import { whenAndWhere } from '../event-copy';
import type { FormRef } from '../event-page';
import { READ_DOOR_REFUSALS } from './copy';
import { DoorByName } from './door-by-name';
import { DOOR_STAFF_WORDS } from './door-staff-copy';
import { TicketSheet } from './ticket-sheet';
import { useTicketLook } from './use-ticket-look';
import { WalkInSheet } from './walk-in-sheet';

/** How often the figures are asked again: people come in at other doors too. */
const WATCH_MS = 5_000;

/** 门口签到: scan tickets, show the code of the day, let in who has none, find by name. */
export function DoorPage({ form }: { readonly form: FormRef }) {
  const asked = useOperatorOperation('sign-ups.read-door', form, { words: READ_DOOR_REFUSALS, everyMs: WATCH_MS });
  const [isAdding, setAdding] = useState(false);
  const ticket = useTicketLook();
  const { data, refusal, isLoading, isOffline, refresh } = asked;
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.status === 'read') await ticket.inspect(scanned.text);
    if (scanned.status === 'unavailable') showToast(DOOR_STAFF_WORDS.cameraOff);
  };
  return (
    <Page
      title={DOOR_STAFF_WORDS.title}
      bar={
        <BottomBar>
          <Button
            kind="secondary"
            size="large"
            onPress={() => {
              setAdding(true);
            }}
          >
            {DOOR_STAFF_WORDS.walkIn}
          </Button>
          <View className="grow row ml12">
            <Button size="large" isWide icon="scan-line" onPress={scan}>
              {DOOR_STAFF_WORDS.scan}
            </Button>
          </View>
        </BottomBar>
      }
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {data !== undefined && <DoorFigures door={data} />}
      {(isLoading || data !== undefined) && <DoorByName form={form} />}
      <TicketSheet form={form} ticket={ticket} onAgain={scan} />
      {isAdding && (
        <WalkInSheet
          form={form}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}

function DoorFigures({ door }: { readonly door: Door }) {
  const { title, event, attendedCount, confirmedCount, selfCheckIn, code } = door;
  return (
    <Card kind="hero">
      <View className="head">{title}</View>
      <View className="sub num mt4">{whenAndWhere({ event, placeText: '' })}</View>
      <View className="mt12">
        <Stats
          size="large"
          stats={[
            {
              label: DOOR_STAFF_WORDS.came,
              value: formatCount(attendedCount),
              unit: DOOR_STAFF_WORDS.of(confirmedCount),
            },
          ]}
        />
      </View>
      {code === null ? (
        <View className="cap mt12">{selfCheckIn ? DOOR_STAFF_WORDS.noCodeYet : DOOR_STAFF_WORDS.noCode}</View>
      ) : (
        <View className="mt16">
          <View className="sub">{DOOR_STAFF_WORDS.code}</View>
          <View className="display num mt4">{code}</View>
          <View className="cap mt4">{DOOR_STAFF_WORDS.codeNote}</View>
        </View>
      )}
    </Card>
  );
}
