import type { NoticeMessage } from '../../domain/groups/notice';
import type { Segment } from '../../domain/sign-ups/segment';
import { collection, type Document } from '../ports/store';

/** A message to many sign-ups of one form, sent in steps: whoever sends it goes on after `cursor`. */
export interface SignUpMailingDocument extends Document {
  readonly formId: string;
  readonly groupId: string;
  readonly segment: Segment | 'all';
  readonly message: NoticeMessage;
  readonly status: 'sending' | 'sent';
  /** The `order` of the last sign-up that was told; '' at the beginning. */
  readonly cursor: string;
  readonly createdBy: string;
  readonly atMs: number;
  readonly order: string;
}

export const signUpMailings = collection<SignUpMailingDocument>({
  name: 'sign-up-mailings',
  changedBy: 'transactions',
  indexes: [
    ['status', 'order'],
    ['formId', 'order'],
  ],
});
