import type { AttendanceLine } from '../../../contracts/check-in-staff';
import type { ChallengeTerms } from '../../../domain/check-in/challenge-terms';
import { markOn } from '../../../domain/check-in/marks';
import { standingOn } from '../../../domain/check-in/standing';
import type { BusinessDay } from '../../../domain/kernel/business-day';
import type { MembershipDocument } from '../../documents/memberships';
import { shownPerson } from '../groups/shown-person';

export interface ChallengeDay {
  readonly challengeId: string;
  readonly terms: ChallengeTerms;
  readonly day: BusinessDay;
}

/** One member as the attendance of a day shows them. */
export function attendanceLine(
  membership: MembershipDocument,
  { challengeId, terms, day }: ChallengeDay,
): AttendanceLine {
  const progress = membership.progress[challengeId];
  return {
    memberId: membership.memberId,
    who: shownPerson(membership),
    lastDay: progress?.lastDay ?? '',
    streakDays: progress === undefined ? 0 : standingOn(terms, progress, day).streakDays,
    onLeave: progress !== undefined && markOn(progress, day) === 'l',
  };
}
