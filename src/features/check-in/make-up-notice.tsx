import type { CheckInView } from '../../../contracts/check-in-reads';
import { formatDeadline } from '@/lib/format-time';
import { Notice } from '@/ui/notice/notice';
import { MAKE_UP_WORDS } from './month-copy';
import { bestOpenDay } from './open-days';

interface MakeUpNoticeProps {
  readonly view: CheckInView;
  readonly onMakeUp: (day: string) => void;
}

/** The missed day most worth mending, with the way to do it. */
export function MakeUpNotice({ view, onMakeUp }: MakeUpNoticeProps) {
  const open = bestOpenDay(view);
  if (open === null) return null;
  return (
    <Notice
      tint="sky"
      icon="history"
      action={MAKE_UP_WORDS.use}
      onPress={() => {
        onMakeUp(open.day);
      }}
    >
      {MAKE_UP_WORDS.notice(
        MAKE_UP_WORDS.dayOfMonth(Number(open.day.slice(8))),
        formatDeadline(open.untilMs, view.nowMs),
      )}
    </Notice>
  );
}
