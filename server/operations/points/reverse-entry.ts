import type { reverseEntry as contract } from '../../../contracts/points';
import type { NoticeMessage } from '../../../domain/groups/notice';
import { accept, refuse } from '../../../domain/kernel/result';
import { COUNTED_REASONS } from '../../../domain/points/counted-reasons';
import { reverseEntry as decideReversal } from '../../../domain/points/reverse-entry';
import { accounts, type EntryDocument, entries, entryId } from '../../documents/accounts';
import { memberships, membershipId } from '../../documents/memberships';
import { type ReversalsDocument, reversals } from '../../documents/reversals';
import { scoresTakenBack } from '../../documents/scores';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { postEntry } from './post-entry';

/** Takes a line of this group back. What is spent already becomes a debt; the member sees line, words and debt. */
export const reverseEntry: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId, memberId, number, note } = input;
  const byMemberId = context.person.memberId;
  if (memberId === byMemberId) return refuse('YOURSELF');
  return context.decide(async (tx) => {
    const account = await tx.get(accounts, memberId);
    const entry = await tx.get(entries, entryId(memberId, number));
    if (account === null || entry?.groupId !== groupId) return refuse('ENTRY_UNKNOWN');
    const taken = await tx.get(reversals, entry.id);
    const reversedPoints = taken?.reversedPoints ?? 0;
    const leftPoints = Math.abs(entry.points) - reversedPoints;
    const points = input.points ?? Math.max(1, leftPoints);
    const wish = { entry, reversedPoints, points, byMemberId, note };
    const decided = decideReversal(account, wish, context.nowMs);
    if (!decided.ok) return decided;
    await lowerCounters(tx, entry, { points, nowMs: context.nowMs });
    const reversal = await postEntry(tx, account, { posting: decided.value, keys: context.ports.keys });
    await countReversal(tx, { entry, taken, points });
    return accept({
      reply: { number: reversal.number, reversedPoints: points, leftPoints: leftPoints - points },
      groupId,
      subject: `entry:${entry.id}`,
      concerns: memberId,
      outbox: [{ memberId, message: reversalNotice(reversal) }],
    });
  });
};

/**
 * What was earned in a group by doing something counts less there. A prize, a speaker's reward and an adjustment never
 * counted, and who is erased counts for nothing.
 */
async function lowerCounters(
  tx: Transaction,
  entry: EntryDocument,
  { points, nowMs }: { readonly points: number; readonly nowMs: number },
): Promise<void> {
  if (entry.kind !== 'earn' || entry.groupId === null) return;
  if (!COUNTED_REASONS.has(entry.reason)) return;
  const membership = await tx.get(memberships, membershipId(entry.groupId, entry.memberId));
  if (membership === null || membership.status === 'erased') return;
  const { version: _, ...before } = membership;
  const taken = { nowMs, scoredOn: entry.day, scores: { points } };
  await tx.replace(memberships, membership, { ...before, ...scoresTakenBack(before, taken) });
}

function reversalNotice({ points, note }: EntryDocument): NoticeMessage {
  const kind = points < 0 ? 'points-taken-back' : 'points-adjusted';
  return { kind, facts: { points: Math.abs(points), note } };
}

/** Σ reversals of an entry, on a document of its own: entries are never edited. */
export async function countReversal(
  tx: Transaction,
  reversal: {
    readonly entry: EntryDocument;
    readonly taken: Stored<ReversalsDocument> | null;
    readonly points: number;
  },
): Promise<void> {
  const { entry, taken, points } = reversal;
  if (taken === null) {
    const { id, memberId } = entry;
    return tx.create(reversals, { id, schema: 1, memberId, reversedPoints: points, count: 1 });
  }
  const { version: _, ...before } = taken;
  return tx.replace(reversals, taken, {
    ...before,
    reversedPoints: taken.reversedPoints + points,
    count: taken.count + 1,
  });
}
