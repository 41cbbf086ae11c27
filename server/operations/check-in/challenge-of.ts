import type { ChallengeFacts } from '../../../contracts/check-in';
import type { ChallengeTerms } from '../../../domain/check-in/challenge-terms';
import { type ChallengeDocument, challenges } from '../../documents/challenges';
import type { Stored, Transaction } from '../../ports/store';

export interface ChallengeKey {
  readonly groupId: string;
  readonly challengeId: string;
}

/** The challenge that an input names; null when it is not one of that group. One request. */
export async function challengeOf(
  from: Pick<Transaction, 'get'>,
  { groupId, challengeId }: ChallengeKey,
): Promise<Stored<ChallengeDocument> | null> {
  const challenge = await from.get(challenges, challengeId);
  return challenge?.groupId === groupId ? challenge : null;
}

/** What a phone may know of a challenge. */
export function challengeFacts(challenge: ChallengeDocument): ChallengeFacts {
  const { id, groupId, status } = challenge;
  return { challengeId: id, groupId, status, terms: termsOf(challenge) };
}

/** The terms without what the document keeps beside them. */
export function termsOf(challenge: ChallengeTerms): ChallengeTerms {
  return {
    title: challenge.title,
    ruleText: challenge.ruleText,
    promptText: challenge.promptText,
    startDay: challenge.startDay,
    endDay: challenge.endDay,
    weekdays: challenge.weekdays,
    opensAtMinute: challenge.opensAtMinute,
    closesAtMinute: challenge.closesAtMinute,
    cutOffMinutes: challenge.cutOffMinutes,
    pauses: challenge.pauses,
    pointsPerDay: challenge.pointsPerDay,
    milestones: challenge.milestones,
    memberDayPointsMax: challenge.memberDayPointsMax,
    makeUp: challenge.makeUp,
    leave: challenge.leave,
    showsTexts: challenge.showsTexts,
  };
}
