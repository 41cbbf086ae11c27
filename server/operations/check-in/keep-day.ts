import type { CheckInReceipt, WrittenEntry } from '../../../contracts/check-in';
import { nextMilestone } from '../../../domain/check-in/earning';
import type { CheckedIn } from '../../../domain/check-in/record-check-in';
import { cameBackSoon } from '../../../domain/check-in/recovery';
import { sumsAt } from '../../../domain/groups/period-counters';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type Account, earnedTodayPoints } from '../../../domain/points/account';
import { earn } from '../../../domain/points/earn';
import { availablePoints } from '../../../domain/points/lots';
import type { EntryPart } from '../../../domain/points/entry';
import type { Posting } from '../../../domain/points/posting';
import { memberships, checkInOrder } from '../../documents/memberships';
import { scored, type ScoreFields } from '../../documents/scores';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';
import { tellMedals } from '../groups/tell-medals';
import { postEntry } from '../points/post-entry';
import type { EarningSituation } from './check-in-situation';
import { withProgress } from './with-progress';

export interface DayToKeep {
  readonly kind: 'check-in' | 'make-up';
  readonly situation: EarningSituation;
  readonly done: CheckedIn;
  readonly keys: Pick<Keys, 'digest'>;
}

/** What a day is about in records and in the ledger. */
export const daySubject = (kind: 'check-in' | 'make-up', challengeId: string, day: string): string =>
  `${kind}:${challengeId}:${day}`;

/**
 * Writes a decided day: the membership, then account and entry when it gives points. One to three requests.
 * `NOT_A_MEMBER`: the account is closed, its member gone.
 */
export async function keepDay(
  tx: Transaction,
  day: DayToKeep,
): Promise<Result<Omit<CheckInReceipt, 'text'>, 'NOT_A_MEMBER'>> {
  const { situation, keys } = day;
  const posting = postingFor(day);
  if (posting === 'closed') return refuse('NOT_A_MEMBER');
  const counters = await writeMembership(tx, day);
  const entry = posting === null ? null : await postEntry(tx, situation.account, { posting, keys });
  const account = posting === null ? situation.account : posting.next;
  return accept(receipt(day, { entry, account, counters }));
}

function postingFor({ kind, situation, done }: DayToKeep): Posting | null | 'closed' {
  const { challenge, account, moment } = situation;
  if (done.earning.totalPoints === 0) return null;
  const daily: EntryPart = { reason: 'check-in', points: done.earning.dailyPoints };
  const bonuses = done.earning.bonuses.map((one): EntryPart => ({ reason: 'milestone', points: one.bonusPoints }));
  const parts = [daily, ...bonuses].filter((part) => part.points > 0);
  const subject = daySubject(kind, challenge.id, done.day);
  const { groupId, title, expiryYears } = challenge;
  const earned = earn(account, { parts, subject, groupId, title, expiryYears }, moment.nowMs);
  if (!earned.ok) return 'closed';
  invariant(earned.value.grantedPoints === done.earning.totalPoints, 'the promise is what the ledger grants');
  return earned.value.posting;
}

async function writeMembership(
  tx: Transaction,
  { kind, situation, done }: DayToKeep,
): Promise<ScoreFields['counters']> {
  const { challenge, membership, moment } = situation;
  const records = await withProgress(tx, membership, { challengeId: challenge.id, progress: done.progress });
  const made = { nowMs: moment.nowMs, scores: { points: done.earning.totalPoints, checkInDays: 1 } };
  const fields = scored(membership, made);
  const later = kind === 'check-in' && done.day > membership.lastCheckInDay;
  const lastCheckInDay = later ? done.day : membership.lastCheckInDay;
  await tx.replace(memberships, membership, {
    ...membership,
    ...records,
    ...fields,
    lastCheckInDay,
    checkInOrder: checkInOrder(lastCheckInDay, membership.memberId),
  });
  await tellMedals(tx, membership, fields.medals);
  return fields.counters;
}

interface Written {
  readonly entry: WrittenEntry | null;
  readonly account: Account;
  readonly counters: ScoreFields['counters'];
}

function receipt({ kind, situation, done }: DayToKeep, written: Written): Omit<CheckInReceipt, 'text'> {
  const { challenge, moment } = situation;
  const points = sumsAt(written.counters, 'points', moment.nowMs);
  const { entry, account } = written;
  return {
    challengeId: challenge.id,
    title: challenge.title,
    day: done.day,
    atMs: moment.nowMs,
    standing: done.standing,
    progress: done.progress,
    entry: entry === null ? null : { number: entry.number, points: entry.points, parts: entry.parts },
    heldBack: done.earning.heldBack,
    availablePoints: availablePoints(account, moment.nowMs),
    earnedTodayPoints: earnedTodayPoints(account, moment.nowMs),
    points: {
      dayPoints: points.day,
      weekPoints: points.week,
      monthPoints: points.month,
      totalPoints: points.total,
    },
    nextMilestone: nextMilestone(challenge, done.standing),
    cameBackSoon: kind === 'check-in' && cameBackSoon(challenge, done.progress, done.day),
  };
}
