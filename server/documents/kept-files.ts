import type { PictureUse } from '../ports/image-check';
import type { Keys } from '../ports/keys';
import { collection, type Document } from '../ports/store';

/**
 * A stored file that is somebody's: a picture in use, or an export. What is stored and not listed here is swept away. Where
 * the storage lists nothing, an upload that was never used is found by its slot, which is noted here for a day.
 */
export interface KeptFileDocument extends Document {
  readonly memberId: string;
  /** '' for a slot. */
  readonly fileId: string;
  /** Of a slot alone: the path that was given to a phone for one upload. */
  readonly slot?: string;
  /** From then on the file may go; `KEPT_WHILE_USED` for a picture in use. */
  readonly untilMs: number;
  /** What a picture is for; absent for files that the server made. */
  readonly use?: PictureUse;
  /** Where a picture stands with the content check; absent for files that the server made. */
  readonly check?: 'waiting' | 'passed' | 'refused';
  /** When the content check is asked about it (again); absent once it has an answer. */
  readonly checkAtMs?: number;
  readonly askCount?: number;
  /** What the platform calls the check under way. */
  readonly traceId?: string;
  readonly order: string;
}

/** An upload is used within a day or never. */
export const SLOT_KEPT_MS = 86_400_000;

/** Later than any clock: the file stays until something else takes its place. */
export const KEPT_WHILE_USED = Number.MAX_SAFE_INTEGER;

export const keptFiles = collection<KeptFileDocument>({
  name: 'kept-files',
  changedBy: 'transactions',
  indexes: [['memberId', 'order'], ['untilMs'], ['checkAtMs'], ['traceId']],
});

/** Derived from the file's id, so that the sweep looks a hundred of them up in one request. */
export const keptFileId = (keys: Keys, fileId: string): string => `kf_${keys.digest('input', `file|${fileId}`)}`;

/** A picture with its answer: nothing more is asked about it. */
export function withVerdict<Of extends KeptFileDocument>(kept: Of, check: 'passed' | 'refused'): Of {
  const { checkAtMs: _at, askCount: _count, traceId: _trace, ...settled } = kept;
  return { ...settled, check } as Of;
}
