import { accept, type Result } from '../../../domain/kernel/result';
import { type AdjustmentRefusal, adjustPoints } from '../../../domain/points/adjust-points';
import { type AdjustmentDocument, adjustments } from '../../documents/adjustments';
import type { Keys } from '../../ports/keys';
import type { Stored, Transaction } from '../../ports/store';
import { postEntry } from './post-entry';
import { readAccount } from './read-account';

export interface Applying {
  readonly keys: Pick<Keys, 'digest'>;
  readonly expiryYears: number;
  readonly nowMs: number;
  /** Who agreed; null when its time had come. */
  readonly decidedBy: string | null;
}

/** Writes a proposal that may take effect into the ledger, and says so on it. */
export async function applyAdjustment(
  tx: Transaction,
  proposal: Stored<AdjustmentDocument>,
  { keys, expiryYears, nowMs, decidedBy }: Applying,
): Promise<Result<AdjustmentDocument, AdjustmentRefusal>> {
  const account = await readAccount(tx, proposal.memberId);
  const decided = adjustPoints(account, { ...proposal, expiryYears }, nowMs);
  if (!decided.ok) return decided;
  const entry = await postEntry(tx, account, { posting: decided.value, keys });
  const { version: _, ...before } = proposal;
  const fate = { status: 'applied', decidedBy, decidedAtMs: nowMs, entryNumber: entry.number } as const;
  const applied: AdjustmentDocument = { ...before, ...fate };
  await tx.replace(adjustments, proposal, applied);
  return accept(applied);
}
