import { View } from '@tarojs/components';
import { untilMs } from '@domain/sign-ups/form-terms';
import type { FormPage } from '../../../contracts/sign-up-views';
import { formatDeadline } from '@/lib/format-time';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { closedLabel, EVENT_WORDS } from './event-copy';
import type { Shortage } from './shortage';

interface EventBarProps {
  readonly page: FormPage;
  readonly party: number;
  readonly shortage: Shortage;
  readonly nowMs: number;
  readonly isBusy: boolean;
  readonly onSubmit: () => unknown;
}

/** How many come and until when that can be undone, beside the one thing to do. */
export function EventBar({ page, party, shortage, nowMs, isBusy, onSubmit }: EventBarProps) {
  const { opening } = page;
  return (
    <BottomBar>
      <View className="grow">
        <View className="sub num">{EVENT_WORDS.people2(party)}</View>
        <View className="cap num">{cancelWords(page, nowMs)}</View>
      </View>
      <View className="none ml12">
        <Button
          size="large"
          isBusy={isBusy}
          disabledReason={opening.kind === 'closed' ? closedLabel(opening, nowMs) : undefined}
          onPress={onSubmit}
        >
          {labelOf(page, shortage)}
        </Button>
      </View>
    </BottomBar>
  );
}

function labelOf({ opening, form: { terms } }: FormPage, shortage: Shortage): string {
  if (opening.kind === 'waitlist') return EVENT_WORDS.join(opening.waitingCount + 1);
  if (shortage.kind !== 'none' && terms.waitlist !== null) return EVENT_WORDS.joinAny;
  return terms.approval ? EVENT_WORDS.submitPending : EVENT_WORDS.submit;
}

function cancelWords({ form: { terms } }: FormPage, nowMs: number): string {
  const until = untilMs(terms, terms.cancelUntil);
  return until === 0 ? EVENT_WORDS.noCancel : EVENT_WORDS.cancelUntil(formatDeadline(until, nowMs));
}
