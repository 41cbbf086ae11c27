import type { NoticeMessage } from '../../domain/groups/notice';
import { collection, type Document } from '../ports/store';

/** A notice in the program, under `{operation record}:{n}` so that delivering twice shows it once (I25). */
export interface NoticeDocument extends Document {
  readonly memberId: string;
  readonly message: NoticeMessage;
  readonly atMs: number;
  /** The template of a message outside the program that was taken from the member's grants and is not sent yet. */
  readonly reminding?: string;
  /** Until when one run has it in hand: another sends it only after that, should the first have died. */
  readonly inHandUntilMs?: number;
  readonly order: string;
}

/** How long a notice is kept. What it told of stays in ledger, wallet and records. */
export const NOTICE_KEPT_MS = 180 * 86_400_000;

export const notices = collection<NoticeDocument>({
  name: 'notices',
  changedBy: 'transactions',
  indexes: [['memberId', 'order'], ['atMs']],
});
