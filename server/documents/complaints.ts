import { collection, type Document } from '../ports/store';

/** What a member complained of, and what staff answered. Only its author and staff of the group ever read it. */
export interface ComplaintDocument extends Document {
  readonly groupId: string;
  readonly memberId: string;
  readonly text: string;
  readonly status: 'open' | 'answered';
  readonly answer: { readonly text: string; readonly by: string; readonly atMs: number } | null;
  readonly atMs: number;
  readonly order: string;
}

export const complaints = collection<ComplaintDocument>({
  name: 'complaints',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'status', 'order'],
    ['memberId', 'order'],
  ],
});
