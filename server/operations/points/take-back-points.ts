import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ReversalRefusal, reverseEntry } from '../../../domain/points/reverse-entry';
import { accounts, entries, entryId } from '../../documents/accounts';
import { reversals } from '../../documents/reversals';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';
import { postEntry } from './post-entry';
import { countReversal } from './reverse-entry';

export interface PointsToTakeBack {
  readonly memberId: string;
  /** The line that gave them; null when none did. */
  readonly number: number | null;
  readonly byMemberId: string;
  readonly note: string;
  readonly nowMs: number;
}

export interface DecidedTakeBack {
  readonly points: number;
  /** Writes it: the account, the reversing line, the count of reversals. */
  write(tx: Transaction, keys: Pick<Keys, 'digest'>): Promise<void>;
}

const NOTHING: DecidedTakeBack = { points: 0, write: () => Promise.resolve() };

/** Reads and decides what is left to take back of a line; what an operator reversed before is not taken twice. */
export async function decideTakeBack(
  tx: Transaction,
  wish: PointsToTakeBack,
): Promise<Result<DecidedTakeBack, ReversalRefusal>> {
  const { memberId, number, byMemberId, note, nowMs } = wish;
  if (number === null) return accept(NOTHING);
  const account = await tx.get(accounts, memberId);
  const entry = await tx.get(entries, entryId(memberId, number));
  if (account === null || entry === null) return refuse('ACCOUNT_CLOSED');
  const taken = await tx.get(reversals, entry.id);
  const reversedPoints = taken?.reversedPoints ?? 0;
  const points = entry.points - reversedPoints;
  if (points <= 0) return accept(NOTHING);
  const decided = reverseEntry(account, { entry, reversedPoints, points, byMemberId, note }, nowMs);
  if (!decided.ok) return decided;
  const posting = decided.value;
  return accept({
    points,
    write: async (writing, keys) => {
      await postEntry(writing, account, { posting, keys });
      await countReversal(writing, { entry, taken, points });
    },
  });
}
