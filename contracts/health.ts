import * as v from 'valibot';
import type { NoticeKind } from '../domain/groups/notice';
import { id, page } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

export interface JobLine {
  readonly name: string;
  /** When a whole run ended last; 0 before the first. */
  readonly lastRunAtMs: number;
  /** Stopped in the middle; the next call goes on from there. */
  readonly isUnderWay: boolean;
  /** What the last whole run found. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What waits, and since when: null when nothing does. */
export interface Waiting {
  readonly count: number;
  readonly sinceMs: number | null;
}

export interface Health {
  readonly jobs: readonly JobLine[];
  /** Whether the night's work is late by more than two hours: the timer may not be set. */
  readonly isLate: boolean;
  readonly messages: Waiting;
  readonly quarantinedCount: number;
  readonly pictures: Waiting;
  /** When somebody asked for a replay of the whole ledger, and nothing has come of it yet; null otherwise. */
  readonly replayWantedAtMs: number | null;
  readonly nowMs: number;
}

/** How the work in the background goes: numbers only. */
export const readHealth = read<Health>()({ access: 'admin', input: v.strictObject({}), refusals: {} });

/** Messages that could not be delivered eight times over. */
export interface QuarantinedLine {
  readonly operationId: string;
  readonly kinds: readonly NoticeKind[];
  readonly atMs: number;
  readonly attemptCount: number;
}

export const listQuarantined = read<Page<QuarantinedLine>>()({
  access: 'owner',
  input: v.strictObject({ ...page }),
  refusals: {},
});

/** Has a message tried again, or gives it up: the notice in the program is there either way. */
export const settleQuarantined = change<{ readonly operationId: string }>()({
  access: 'owner',
  input: v.strictObject({ operationId: id, decision: v.picklist(['retry', 'drop']) }),
  /** Not there any more, or delivered meanwhile. */
  refusals: { MESSAGE_UNKNOWN: 'final' },
  metered: true,
  audited: true,
});

/** Has every account added up again from its first entry. Runs in the background and goes on after every stop. */
export const startReplay = change<{ readonly wantedAtMs: number }>()({
  access: 'owner',
  input: v.strictObject({}),
  refusals: {
    /** One is under way. */
    REPLAY_RUNNING: 'final',
  },
  metered: true,
  audited: true,
});
