import type { NoticeMessage } from '../../domain/groups/notice';
import { collection, type Document } from '../ports/store';

/**
 * The operation record, written in the effect's own transaction: makes a retry answer from here, and is the activity
 * record of the group (decisions §3). Id = digest of caller, operation and key.
 */
export interface OperationDocument extends Document {
  readonly operation: string;
  /** memberId of the caller; '' when the caller is not known. */
  readonly actor: string;
  readonly groupId: string | null;
  /** What it was about, for counting and for member pages: `check-in:{challengeId}:{day}`, `coupon:{id}` … '' when refused. */
  readonly subject: string;
  /** Whose affair it was when not the actor's own: the member an operator acted on. */
  readonly concerns: string | null;
  /** How the caller came in: the platform's source chain. */
  readonly entrance: string;
  readonly atMs: number;
  readonly outcome: 'done' | 'refused' | 'expired';
  readonly code: string | null;
  /** One keyed digest per input field, so that a reused key can name the field that differs. */
  readonly fields: Readonly<Record<string, string>>;
  /** The reply as JSON text, answered again byte for byte. */
  readonly reply: string;
  readonly outbox: readonly OutboxMessage[];
  readonly outboxState: 'none' | 'pending' | 'done' | 'quarantined';
  readonly outboxAttempts: number;
  /** When the last attempt was made; absent before the first. */
  readonly outboxTriedAtMs?: number;
  /** The group feed this belongs to, '' when it is nobody's news. */
  readonly feed: string;
  /** What the feed's sentence needs: no personal data beyond the actor. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The staff member whose audit chain this belongs to, '' when it is not a staff act. */
  readonly auditOf: string;
  /** When the record may go: 400 days, 7 days for refusals. */
  readonly keepUntilMs: number;
  readonly order: string;
}

/** A notice to somebody, kept with the effect and delivered afterwards. */
export interface OutboxMessage {
  readonly memberId: string;
  readonly message: NoticeMessage;
}

export const operations = collection<OperationDocument>({
  name: 'operations',
  changedBy: 'transactions',
  indexes: [
    ['subject', 'order'],
    ['feed', 'order'],
    ['concerns', 'order'],
    ['actor', 'order'],
    ['auditOf', 'order'],
    ['outboxState', 'order'],
    ['keepUntilMs'],
  ],
  sparse: { subject: '', feed: '', concerns: null, actor: '', auditOf: '', outboxState: 'none' },
});

/**
 * Whether a refusal may stand before a call that was done: bared by an erasure, or repeated with another body. What such
 * a call holds is settled by its record, not by what the repetition is told.
 */
export const hidesAnswer = (code: string): boolean => code === 'EXPIRED' || code === 'KEY_REUSED';
