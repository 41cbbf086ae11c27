import { collection, type Document } from '../ports/store';

/** Points that a group has issued in one month, under `{groupId}:{month}`; a projection of its entries. */
export interface IssuanceDocument extends Document {
  readonly groupId: string;
  readonly month: string;
  readonly points: number;
  /** The order of the last entry counted; '' before the first. */
  readonly countedOrder: string;
}

export const issuance = collection<IssuanceDocument>({
  name: 'issuance',
  changedBy: 'transactions',
  indexes: [['groupId']],
});

export const issuanceId = (groupId: string, month: string): string => `${groupId}:${month}`;
