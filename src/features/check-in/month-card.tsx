import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CalendarDay as DayOfChallenge, CalendarState } from '@domain/check-in/calendar';
import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import { addDays, monthOf } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { formatDay } from '@/lib/format-time';
import { Calendar, type CalendarDay, type DayState } from '@/ui/calendar/calendar';
import { Card } from '@/ui/card/card';
import { Failed } from '@/ui/states/failed';
import { showToast } from '@/ui/toast/toast-store';
import { DAY_WORDS, MONTH_WORDS } from './month-copy';
import { useMonth } from './use-month';

interface MonthCardProps {
  readonly view: CheckInView;
  readonly onMakeUp: (day: string) => void;
  readonly onLeave: (day: string) => void;
  readonly onCancelLeave: (day: string) => void;
}

/** My days, month by month. A day with something to do about it offers it; any other says what it was. */
export function MonthCard({ view, onMakeUp, onLeave, onCancelLeave }: MonthCardProps) {
  const { terms } = view.challenge;
  const today = view.today.day;
  const [month, setMonth] = useState(monthOf(today));
  const { days, isLoading, refusal, refresh } = useMonth(view, month);
  // Nobody is reminded of days before they began.
  const mends = view.standing.totalDays > 0;
  const press = (day: string) => {
    const pressed = days.get(day);
    if (pressed === undefined) return;
    if (mends && pressed.makeUpUntilDay !== null) onMakeUp(day);
    else if (pressed.state === 'leave' && day > today) onCancelLeave(day);
    else if (pressed.state === 'future' && terms.leave.perMonth > 0) onLeave(day);
    else showToast(`${formatDay(day, today)}，${DAY_WORDS[pressed.state]}`);
  };
  const first = terms.startDay < today ? terms.startDay : today;
  return (
    <Card>
      <Calendar
        month={month}
        today={today}
        dayOf={(day) => shownDay(days.get(day), mends)}
        from={monthOf(first)}
        to={monthOf(lastShownDay(view))}
        onChangeMonth={setMonth}
        onPressDay={press}
      />
      {isLoading && <View className="cap center">{MONTH_WORDS.loading}</View>}
      {refusal !== null && <Failed hasContent words={refusal.words} onRetry={refresh} />}
    </Card>
  );
}

/** As far ahead as a leave can be taken, and no further than the challenge goes. */
function lastShownDay({ challenge, today }: CheckInView): string {
  const ahead = addDays(today.day, TERMS_LIMITS.leaveAheadDaysMax);
  const last = challenge.terms.endDay < ahead ? challenge.terms.endDay : ahead;
  return last > today.day ? last : today.day;
}

const SHOWN_AS: Record<CalendarState, DayState> = {
  out: 'none',
  done: 'done',
  'made-up': 'made-up',
  missed: 'missed',
  leave: 'leave',
  'taken-back': 'missed',
  waived: 'none',
  today: 'none',
  future: 'future',
  settled: 'none',
};

function shownDay(day: DayOfChallenge | undefined, mends: boolean): CalendarDay {
  if (day === undefined) return { state: 'none' };
  return { state: SHOWN_AS[day.state], canMakeUp: mends && day.makeUpUntilDay !== null };
}
