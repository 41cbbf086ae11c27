import { collection, type Document } from '../ports/store';

/** That an operator saw a member's personal answers; the member is told. */
export interface SignUpLookDocument extends Document {
  readonly formId: string;
  readonly groupId: string;
  /** '' for an export, which saw everybody's. */
  readonly signUpId: string;
  readonly kind: 'look' | 'export';
  readonly byMemberId: string;
  readonly atMs: number;
  readonly order: string;
}

export const signUpLooks = collection<SignUpLookDocument>({
  name: 'sign-up-looks',
  changedBy: 'transactions',
  indexes: [
    ['signUpId', 'order'],
    ['formId', 'kind', 'order'],
    ['signUpId', 'byMemberId', 'order'],
  ],
});
