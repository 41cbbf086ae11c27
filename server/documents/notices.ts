import { collection, type Document } from '../ports/store';

/** What a notice says; the words are made where it is read. */
export interface NoticeMessage {
  readonly kind: 'points-expiring' | 'points-adjusted' | 'coupon-given' | 'coupon-used' | 'coupon-restored' | 'coupon-paused' | 'role-changed' | 'group-dissolved' | 'complaint-answered' | 'removed-from-group';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A notice in the program, under `{operation record}:{n}` so that delivering twice shows it once (I25). */
export interface NoticeDocument extends Document {
  readonly memberId: string;
  readonly message: NoticeMessage;
  readonly atMs: number;
  readonly order: string;
}

export const notices = collection<NoticeDocument>({
  name: 'notices',
  changedBy: 'transactions',
  indexes: [['memberId', 'order']],
});
