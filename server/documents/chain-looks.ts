import { collection, type Document } from '../ports/store';

/** That somebody who runs a chain saw a delivery address; whose it is is told. */
export interface ChainLookDocument extends Document {
  readonly chainId: string;
  readonly groupId: string;
  /** '' for an export, which saw everybody's. */
  readonly entryId: string;
  readonly kind: 'look' | 'export';
  readonly byMemberId: string;
  readonly atMs: number;
  readonly order: string;
}

export const chainLooks = collection<ChainLookDocument>({
  name: 'chain-looks',
  changedBy: 'transactions',
  indexes: [
    ['entryId', 'order'],
    ['chainId', 'kind', 'order'],
    ['entryId', 'byMemberId', 'order'],
  ],
});
