import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { isActive } from '@domain/sign-ups/sign-up';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { CancelSheet } from './cancel-sheet';
import { DoorSheet } from './door-sheet';
import { ENTRY_WORDS, isOn } from './entry-copy';
import { RegularCell } from './regular-cell';

interface EntryActionsProps {
  readonly page: SignUpPage;
  readonly nowMs: number;
}

/** What can be done about a sign-up that is on: change it, give it up, check in at the door. */
export function EntryActions({ page, nowMs }: EntryActionsProps) {
  const [sheet, setSheet] = useState<'cancel' | 'door' | null>(null);
  const { mine } = page;
  const mayEdit = isOn(page) && mine.editUntilMs > nowMs;
  const mayCancel = isOn(page) && mine.cancelUntilMs > nowMs;
  const mayCheckIn = isDoorOpen(page, nowMs);
  const mayRepeat = page.isRegular === true || (page.isRegular === false && isActive(mine.state));
  if (!mayEdit && !mayCancel && !mayCheckIn && !mayRepeat) return null;
  const close = () => {
    setSheet(null);
  };
  return (
    <View>
      <Card kind="flush">
        {mayCheckIn && (
          <DoorCell
            onPress={() => {
              setSheet('door');
            }}
          />
        )}
        {mayEdit && (
          <Cell
            lead={<Icon name="pencil" />}
            title={ENTRY_WORDS.edit}
            sub={<View className="num">{ENTRY_WORDS.until(formatDeadline(mine.editUntilMs, nowMs))}</View>}
            onPress={() => {
              openPage('sign-up-edit', { signUpId: mine.signUpId });
            }}
          />
        )}
        {mayRepeat && <RegularCell page={page} />}
        {mayCancel && (
          <Cell
            lead={<Icon name="undo-2" />}
            {...cancelWords(mine, nowMs)}
            onPress={() => {
              setSheet('cancel');
            }}
          />
        )}
      </Card>
      {sheet === 'cancel' && <CancelSheet page={page} onClose={close} />}
      {sheet === 'door' && <DoorSheet page={page} onClose={close} />}
    </View>
  );
}

function cancelWords({ state, cancelUntilMs }: SignUpPage['mine'], nowMs: number) {
  if (state === 'waiting' || state === 'offered') return ENTRY_WORDS.leave[state];
  const until = ENTRY_WORDS.until(formatDeadline(cancelUntilMs, nowMs));
  return { title: ENTRY_WORDS.cancel, sub: <View className="num">{until}</View> };
}

function DoorCell({ onPress }: { readonly onPress: () => void }) {
  return <Cell lead={<Icon name="map-pin" />} title={ENTRY_WORDS.door} sub={ENTRY_WORDS.doorNote} onPress={onPress} />;
}

/** On the day itself, where the form has a code at its door. */
function isDoorOpen({ form: { terms }, mine }: SignUpPage, nowMs: number): boolean {
  if (!terms.selfCheckIn || terms.event === null || mine.state !== 'confirmed' || mine.attendedAtMs !== null)
    return false;
  const today = businessDayAt(nowMs);
  return businessDayAt(terms.event.startsAtMs) <= today && today <= businessDayAt(terms.event.endsAtMs);
}
