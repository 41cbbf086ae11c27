import type { createChallenge as contract } from '../../../contracts/check-in-staff';
import { checkTerms } from '../../../domain/check-in/check-terms';
import { todayOf } from '../../../domain/check-in/today';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChallengeDocument, challenges } from '../../documents/challenges';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { challengeFacts } from './challenge-of';
import { expiryYearsOf } from './expiry-years';
import { hasRoomForChallenge, writeCard } from './group-card';

/** Opens a challenge in a group. */
export const createChallenge: ChangeHandler<typeof contract> = (input, context) => {
  const id = context.ports.ids.next('ch_');
  const { nowMs } = context;
  return context.decide(async (tx) => {
    const terms = { ...input.terms, pauses: [] };
    const checked = checkTerms(terms, todayOf(terms, nowMs));
    if (!checked.ok) return refuse('TERMS_WRONG', checked.details);
    const group = await tx.get(groups, input.groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    if (!hasRoomForChallenge(group)) return refuse('TOO_MANY_CHALLENGES', { max: LIMITS.runningChallengesMax });
    const challenge: ChallengeDocument = {
      id,
      schema: 1,
      ...terms,
      groupId: group.id,
      status: 'running',
      budgetSpentMonth: null,
      expiryYears: await expiryYearsOf(tx),
      createdBy: context.person.memberId,
      createdAtMs: nowMs,
      order: orderKey(nowMs, id),
    };
    await tx.create(challenges, challenge);
    await writeCard(tx, group, challenge);
    return accept({
      reply: challengeFacts(challenge),
      groupId: group.id,
      subject: `challenge:${id}`,
      feed: group.id,
      facts: { challengeId: id, title: challenge.title },
    });
  });
};
