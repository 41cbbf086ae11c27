import { closesAtMs, isPaused, opensAtMs } from '../../../domain/check-in/today';
import { LIMITS } from '../../../domain/kernel/limits';
import type { ChallengeDocument } from '../../documents/challenges';
import { type CampaignCard, type GroupDocument, groups } from '../../documents/groups';
import type { Stored, Transaction } from '../../ports/store';

/** A challenge as the group's home page carries it. */
export function challengeCard(challenge: ChallengeDocument): CampaignCard {
  const { startDay, endDay, weekdays, opensAtMinute, closesAtMinute, cutOffMinutes, pauses } = challenge;
  const { pointsPerDay, milestones, memberDayPointsMax } = challenge;
  const days = { startDay, endDay, weekdays, opensAtMinute, closesAtMinute, cutOffMinutes, pauses };
  return {
    context: 'check-in',
    campaignId: challenge.id,
    title: challenge.title,
    startsAtMs: opensAtMs(challenge, startDay),
    endsAtMs: closesAtMs(challenge, endDay),
    paused: isPaused(challenge),
    budgetSpentMonth: challenge.budgetSpentMonth,
    checkIn: { ...days, pointsPerDay, milestones, memberDayPointsMax },
  };
}

/** Puts a challenge's card on its group's page in the place it had, or takes it off once it has ended. One request. */
export async function writeCard(
  tx: Transaction,
  group: Stored<GroupDocument>,
  challenge: ChallengeDocument,
): Promise<void> {
  const { version: _, ...before } = group;
  const card = challenge.status === 'ended' ? [] : [challengeCard(challenge)];
  const at = group.cards.findIndex((one) => one.campaignId === challenge.id);
  const cards = at < 0 ? [...group.cards, ...card] : group.cards.flatMap((one, index) => (index === at ? card : [one]));
  await tx.replace(groups, group, { ...before, cards });
}

/** Whether the group can take one more challenge: its cards are those that have not ended. */
export function hasRoomForChallenge(group: GroupDocument): boolean {
  const running = group.cards.filter((card) => card.context === 'check-in').length;
  return running < LIMITS.runningChallengesMax && group.cards.length < LIMITS.cardsMax;
}
