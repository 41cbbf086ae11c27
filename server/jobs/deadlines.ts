import { GRACE_MS } from '../../domain/leaderboards/period';
import { type BoardDocument, boards } from '../documents/boards';
import { type ChainDocument, chains } from '../documents/chains';
import { type KeptFileDocument, keptFiles } from '../documents/kept-files';
import { type OperationDocument, operations } from '../documents/operations';
import { organisations } from '../documents/organisation';
import { type SignUpMailingDocument, signUpMailings } from '../documents/sign-up-mailings';
import { type FormDocument, forms, type SignUpDocument, signUps } from '../documents/sign-ups';
import { type SeriesDocument, seriesOfEvents } from '../documents/sign-up-series';
import type { Document } from '../ports/store';

/** What a woken call looks at. `leftovers`: messages to deliver, pictures to check, an owner's wish; `mailings`: what staff wrote to a segment. */
export const WAKE_REASONS = ['leftovers', 'mailings', 'chains', 'forms', 'boards'] as const;
export type WakeReason = (typeof WAKE_REASONS)[number];

/** An instant from which on a job has something to do. */
export interface Deadline {
  readonly reason: WakeReason;
  /** Epoch milliseconds; 0 for at once. */
  readonly atMs: number;
}

const AT_ONCE: readonly Deadline[] = [{ reason: 'leftovers', atMs: 0 }];

/** Of each collection, when a document that was just written wants to be looked at. */
const READERS: Readonly<Record<string, (document: Document) => readonly Deadline[]>> = {
  [operations.name]: (document) => ((document as OperationDocument).outboxState === 'pending' ? AT_ONCE : []),
  [keptFiles.name]: (document) => ((document as KeptFileDocument).check === 'waiting' ? AT_ONCE : []),
  [organisations.name]: () => AT_ONCE,
  [signUpMailings.name]: (document) =>
    (document as SignUpMailingDocument).status === 'sending' ? [{ reason: 'mailings', atMs: 0 }] : [],
  [chains.name]: (document) => {
    const { dueAtMs, tellAtMs } = document as ChainDocument;
    return [dueAtMs, tellAtMs].map((atMs) => ({ reason: 'chains', atMs }));
  },
  [forms.name]: (document) => [{ reason: 'forms', atMs: (document as FormDocument).dueAtMs }],
  [seriesOfEvents.name]: (document) => [{ reason: 'forms', atMs: (document as SeriesDocument).dueAtMs }],
  [signUps.name]: (document) => {
    const { state, confirmByMs } = document as SignUpDocument;
    const isTimed = state === 'offered' || (state === 'returned' && confirmByMs > 0);
    return isTimed ? [{ reason: 'forms', atMs: confirmByMs }] : [];
  },
  [boards.name]: (document) => {
    const { status, run, readUntilMs } = document as BoardDocument;
    if (status !== 'running') return [];
    // A board that has read nobody yet is read at once.
    const ends: Deadline = { reason: 'boards', atMs: run.untilMs + GRACE_MS };
    return readUntilMs === 0 ? [ends, { reason: 'boards', atMs: 0 }] : [ends];
  },
};

/** When a document that was just written wants to be looked at; none for most. */
export function deadlinesOf(collection: string, document: Document): readonly Deadline[] {
  return READERS[collection]?.(document) ?? [];
}
