import type { LedgerState } from '../../domain/points/posting';
import { collection, type Document } from '../ports/store';

/** An account as replayed up to some entry, under the memberId: where the next nightly replay starts. */
export interface LedgerCheckpointDocument extends Document, LedgerState {
  readonly replayedAtMs: number;
}

export const ledgerCheckpoints = collection<LedgerCheckpointDocument>({
  name: 'ledger-checkpoints',
  changedBy: 'transactions',
  indexes: [],
});
