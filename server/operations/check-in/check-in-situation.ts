import type { CheckInProgress } from '../../../domain/check-in/progress';
import type { Moment } from '../../../domain/check-in/promise-for-today';
import { monthOf } from '../../../domain/kernel/business-day';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type Account, earnedTodayPoints, pointsDayAt } from '../../../domain/points/account';
import type { AccountDocument } from '../../documents/accounts';
import type { ChallengeDocument } from '../../documents/challenges';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Stored, Transaction } from '../../ports/store';
import { readAccount } from '../points/read-account';
import { type ChallengeKey, challengeOf } from './challenge-of';

/** A member in front of a challenge. */
export interface MemberSituation {
  readonly challenge: Stored<ChallengeDocument>;
  readonly membership: Stored<MembershipDocument>;
  readonly progress: CheckInProgress | null;
}

/** The same with the account that points would go to. */
export interface EarningSituation extends MemberSituation {
  readonly account: Stored<AccountDocument>;
  readonly moment: Moment;
}

interface Asking {
  readonly memberId: string;
  readonly nowMs: number;
}

/** Reads challenge and membership. Two requests. */
export async function memberSituation(
  tx: Pick<Transaction, 'get'>,
  key: ChallengeKey,
  memberId: string,
): Promise<Result<MemberSituation, 'CHALLENGE_UNKNOWN' | 'NOT_A_MEMBER'>> {
  const challenge = await challengeOf(tx, key);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const membership = await tx.get(memberships, membershipId(key.groupId, memberId));
  if (membership?.status !== 'active') return refuse('NOT_A_MEMBER');
  return accept({ challenge, membership, progress: membership.progress[challenge.id] ?? null });
}

/** Reads challenge, membership and account. Three requests. */
export async function earningSituation(
  tx: Pick<Transaction, 'get'>,
  key: ChallengeKey,
  { memberId, nowMs }: Asking,
): Promise<Result<EarningSituation, 'CHALLENGE_UNKNOWN' | 'NOT_A_MEMBER'>> {
  const situation = await memberSituation(tx, key, memberId);
  if (!situation.ok) return situation;
  const account = await readAccount(tx, memberId);
  const moment = momentFor(situation.value.challenge, account, nowMs);
  return accept({ account, moment, ...situation.value });
}

/** What account and budget say at `nowMs`. */
export function momentFor(
  challenge: Pick<ChallengeDocument, 'budgetSpentMonth'>,
  account: Pick<Account, 'earnedToday'>,
  nowMs: number,
): Moment {
  return {
    nowMs,
    earnedTodayPoints: earnedTodayPoints(account, nowMs),
    budgetSpent: challenge.budgetSpentMonth === monthOf(pointsDayAt(nowMs)),
  };
}
