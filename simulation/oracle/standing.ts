import { dayAfter, daysFrom } from './calendar';
import type { ChallengeDoc, ProgressPart } from './shapes';

/** The mark of each day from the first on. */
export function marksOf({ fromDay, marks }: ProgressPart): Map<string, string> {
  return new Map(Array.from(marks, (mark, at) => [dayAfter(fromDay, at), mark]));
}

/** What a set of days amounts to. */
export interface Standing {
  readonly streak: number;
  readonly longest: number;
  readonly total: number;
  readonly runStart: string;
}

/** Streak, longest and total of a set of days, walked day by day. */
export function standingOf(challenge: ChallengeDoc, marks: ReadonlyMap<string, string>, today: string): Standing {
  const isExcused = (day: string): boolean =>
    marks.get(day) === 'l' || day >= today || challenge.pauses.some((one) => day >= one.fromDay && day <= one.toDay);
  const last = today > challenge.endDay ? challenge.endDay : today;
  let standing: Standing = { streak: 0, longest: 0, total: 0, runStart: '' };
  for (const day of daysFrom(challenge.startDay, last)) {
    const mark = marks.get(day) ?? '-';
    if (mark === 'd' || mark === 'm') standing = withDay(standing, day);
    else if (!isExcused(day)) standing = { ...standing, streak: 0 };
  }
  return standing;
}

function withDay({ streak, longest, total, runStart }: Standing, day: string): Standing {
  return {
    streak: streak + 1,
    longest: Math.max(longest, streak + 1),
    total: total + 1,
    runStart: streak === 0 ? day : runStart,
  };
}
