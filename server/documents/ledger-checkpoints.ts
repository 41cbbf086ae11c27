import type { LedgerState } from '../../domain/points/posting';
import { collection, type Document } from '../ports/store';

/**
 * A page of accounts as replayed up to some entry of each: where the next nightly replay starts. Accounts keep their order
 * and are never removed, so a page begins after the same account every night; its id names that account.
 */
export interface LedgerCheckpointDocument extends Document {
  readonly states: readonly LedgerState[];
  readonly replayedAtMs: number;
}

export const ledgerCheckpoints = collection<LedgerCheckpointDocument>({
  name: 'ledger-checkpoints',
  changedBy: 'guarded',
  indexes: [],
});

/** The page that begins after an account's `order`, '' for the first. */
export const checkpointId = (cursor: string): string => `after:${cursor}`;
