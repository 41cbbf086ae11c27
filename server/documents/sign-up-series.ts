import type { Answers } from '../../domain/sign-ups/answers';
import type { Series } from '../../domain/sign-ups/series';
import { collection, type Document } from '../ports/store';

/** A weekly event (每周活动). Its sessions are forms under `{seriesId}-{week}`; `dueAtMs` says when a job must look at it. */
export interface SeriesDocument extends Document, Series {
  readonly groupId: string;
  /**
   * `resting` until the next session is made; `signing` while its regulars are signed up; `clearing` while the regulars of
   * one that was ended are forgotten.
   */
  readonly phase: 'resting' | 'signing' | 'clearing' | 'ended';
  readonly dueAtMs: number;
  /** Only while `signing`: the session, and the `order` of the last regular who was signed up. '' otherwise. */
  readonly signingFormId: string;
  readonly cursor: string;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

/** Nothing is to be done any more. */
export const NEVER_DUE = Number.MAX_SAFE_INTEGER;

export const seriesOfEvents = collection<SeriesDocument>({
  name: 'sign-up-series',
  changedBy: 'transactions',
  indexes: [['dueAtMs']],
});

/** A regular (固定成员) of a weekly event, under `{seriesId}:{memberId}`, with the answers each session is signed up with. */
export interface RegularDocument extends Document {
  readonly seriesId: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly places: number;
  readonly answers: Answers;
  readonly order: string;
}

export const regulars = collection<RegularDocument>({
  name: 'sign-up-regulars',
  changedBy: 'transactions',
  indexes: [
    ['seriesId', 'order'],
    ['memberId', 'order'],
  ],
});

export const regularId = (seriesId: string, memberId: string): string => `${seriesId}:${memberId}`;

/** Short: a sign-up's id holds it, and a phone sends that back. */
export const sessionFormId = (seriesId: string, week: number): string => `${seriesId}-${String(week)}`;
