import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import { leavesTaken, takeLeave } from '@domain/check-in/leave';
import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import { addDays, monthOf } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { formatDay } from '@/lib/format-time';
import { wordRefusal } from '@/lib/refusal-words';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { DateInput } from '@/ui/field/picker-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { TAKE_LEAVE_REFUSALS } from './copy';
import { LEAVE_WORDS } from './month-copy';
import { showLeave } from './show-receipt';

interface LeaveSheetProps {
  readonly view: CheckInView;
  /** The day first offered. */
  readonly firstDay: string;
  readonly onClose: () => void;
}

/** Takes a day of leave ahead. Why a chosen day does not go is the button's label. */
export function LeaveSheet({ view, firstDay, onClose }: LeaveSheetProps) {
  const queries = useQueryClient();
  const [day, setDay] = useState(firstDay);
  const { challengeId, groupId, terms } = view.challenge;
  const today = view.today.day;
  const leave = useMemberAction('check-in.take-leave', {
    words: TAKE_LEAVE_REFUSALS,
    refreshes: false,
    onDone: (receipt) => {
      showLeave(queries, { groupId, challengeId }, receipt);
      showToast(LEAVE_WORDS.taken(formatDay(receipt.day, today)));
      onClose();
    },
  });
  const last = addDays(today, TERMS_LIMITS.leaveAheadDaysMax);
  return (
    <Sheet
      isOpen
      title={LEAVE_WORDS.title}
      isBusy={leave.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={leave.isBusy}
          disabledReason={whyNot(view, day) ?? undefined}
          onPress={() => leave.run({ groupId, challengeId, day })}
        >
          {LEAVE_WORDS.take}
        </Button>
      }
    >
      <View className="body c-2">{LEAVE_WORDS.help}</View>
      <DateInput
        label={LEAVE_WORDS.day}
        help={LEAVE_WORDS.left(Number(day.slice(5, 7)), leavesLeft(view, day))}
        value={day}
        onChange={setDay}
        from={today}
        to={terms.endDay < last ? terms.endDay : last}
      />
      {leave.refusal !== null && <Notice icon="circle-alert">{leave.refusal.words}</Notice>}
    </Sheet>
  );
}

function whyNot({ challenge, progress, nowMs }: CheckInView, day: string): string | null {
  const taken = takeLeave(challenge.terms, progress, { day, nowMs });
  return taken.ok ? null : wordRefusal(TAKE_LEAVE_REFUSALS, taken.code, taken.details).words;
}

function leavesLeft({ challenge, progress }: CheckInView, day: string): number {
  const taken = progress === null ? 0 : leavesTaken(progress, monthOf(day));
  return Math.max(0, challenge.terms.leave.perMonth - taken);
}
