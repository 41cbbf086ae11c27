import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import { makeUpDay, makeUpUntilDay } from '@domain/check-in/make-up';
import { endOfDayMs } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { formatDay, formatDeadline } from '@/lib/format-time';
import { wordRefusal } from '@/lib/refusal-words';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { MAKE_UP_REFUSALS } from './copy';
import { MAKE_UP_WORDS } from './month-copy';
import { showReceipt } from './show-receipt';

interface MakeUpSheetProps {
  readonly view: CheckInView;
  /** Null while closed. */
  readonly day: string | null;
  readonly onClose: () => void;
}

/** Spends one make-up on a missed day, and says before what the streak will be. */
export function MakeUpSheet({ view, day, onClose }: MakeUpSheetProps) {
  const queries = useQueryClient();
  const { challengeId, groupId } = view.challenge;
  const makeUp = useMemberAction('check-in.make-up', {
    words: MAKE_UP_REFUSALS,
    refreshes: false,
    onDone: (receipt) => {
      showReceipt(queries, { groupId, challengeId }, { receipt });
      showToast(doneWords(receipt.standing.streakDays, receipt.entry?.points ?? 0));
      onClose();
    },
  });
  if (day === null) return null;
  const foreseen = foresee(view, day);
  return (
    <Sheet
      isOpen
      title={MAKE_UP_WORDS.title(formatDay(day, view.today.day))}
      isBusy={makeUp.isBusy}
      onClose={() => {
        makeUp.clear();
        onClose();
      }}
      footer={
        <Button
          size="large"
          isBusy={makeUp.isBusy}
          disabledReason={foreseen.refusal ?? undefined}
          onPress={() => makeUp.run({ groupId, challengeId, day })}
        >
          {MAKE_UP_WORDS.use}
        </Button>
      }
    >
      <View className="body c-2">{MAKE_UP_WORDS.left(view.makeUpsLeft)}</View>
      {foreseen.gain !== null && <View className="head mt8">{foreseen.gain}</View>}
      <View className="sub mt8">{MAKE_UP_WORDS.noPoints}</View>
      <View className="sub mt4">{MAKE_UP_WORDS.until(deadline(view, day))}</View>
      {makeUp.refusal !== null && <Notice icon="circle-alert">{makeUp.refusal.words}</Notice>}
    </Sheet>
  );
}

interface Foreseen {
  /** What it brings, in words. */
  readonly gain: string | null;
  /** Why it does not go, in words. */
  readonly refusal: string | null;
}

/** The rule the server decides by, asked before the tap. Points are left out: what the day still holds is the server's. */
function foresee(view: CheckInView, day: string): Foreseen {
  const moment = { day, nowMs: view.nowMs, earnedTodayPoints: 0, budgetSpent: false };
  const made = makeUpDay(view.challenge.terms, view.progress, moment);
  if (!made.ok) return { gain: null, refusal: wordRefusal(MAKE_UP_REFUSALS, made.code, made.details).words };
  const { streakDays, totalDays } = made.value.standing;
  const isLonger = streakDays > view.standing.streakDays;
  return {
    gain: isLonger ? MAKE_UP_WORDS.streakAfter(streakDays) : MAKE_UP_WORDS.totalAfter(totalDays),
    refusal: null,
  };
}

function deadline({ challenge, nowMs }: CheckInView, day: string): string {
  const { terms } = challenge;
  return formatDeadline(endOfDayMs(makeUpUntilDay(terms, day), terms.cutOffMinutes), nowMs);
}

const doneWords = (streakDays: number, points: number) =>
  points > 0 ? MAKE_UP_WORDS.donePoints(streakDays, points) : MAKE_UP_WORDS.done(streakDays);
