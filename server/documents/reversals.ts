import { collection, type Document } from '../ports/store';

/** How much of an entry was taken back, under the entry's id: Σ reversals never exceed it (L7). */
export interface ReversalsDocument extends Document {
  readonly memberId: string;
  readonly reversedPoints: number;
  readonly count: number;
}

export const reversals = collection<ReversalsDocument>({
  name: 'reversals',
  changedBy: 'transactions',
  indexes: [],
});
