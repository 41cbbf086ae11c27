import type { ChallengeTerms } from '../../domain/check-in/challenge-terms';
import { collection, type Document } from '../ports/store';

/** One check-in challenge (打卡活动) of a group. */
export interface ChallengeDocument extends Document, ChallengeTerms {
  readonly groupId: string;
  readonly status: 'running' | 'paused' | 'ended';
  /** Set by the budget job (`YYYY-MM`): this month the group's issuance budget is spent, so days count and points do not. */
  readonly budgetSpentMonth: string | null;
  /** The organisation's setting as of the last edit: points expire at the end of the n-th calendar year after earning. */
  readonly expiryYears: number;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

export const challenges = collection<ChallengeDocument>({
  name: 'challenges',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'order'],
    ['status', 'endDay'],
  ],
});

/** What a member wrote with a check-in, under `{challengeId}:{memberId}:{day}`. Private unless shown. */
export interface CheckInTextDocument extends Document {
  readonly groupId: string;
  readonly challengeId: string;
  readonly memberId: string;
  readonly day: string;
  readonly text: string;
  readonly visibility: 'private' | 'pending' | 'group' | 'refused';
  readonly atMs: number;
  readonly order: string;
}

export const checkInTexts = collection<CheckInTextDocument>({
  name: 'check-in-texts',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['challengeId', 'visibility', 'order'],
    ['visibility', 'order'],
  ],
});

/** One text per challenge, member and day, like the check-in it belongs to. */
export const textId = (challengeId: string, memberId: string, day: string): string =>
  `${challengeId}:${memberId}:${day}`;
