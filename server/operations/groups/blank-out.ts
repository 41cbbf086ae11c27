import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { NO_SCORES_YET } from '../../../domain/groups/period-counters';
import { checkInOrder, type MembershipDocument, withProfile } from '../../documents/memberships';
import type { OperationDocument } from '../../documents/operations';
import { scoreOrder } from '../../documents/scores';

/** A membership that says nothing of anybody: what the ledger's lines still point to. */
export function blankMembership(membership: MembershipDocument, nowMs: number): MembershipDocument {
  return {
    ...withProfile(membership, BLANK_PROFILE),
    role: 'member',
    tier: 'ordinary',
    tags: [],
    status: 'erased',
    statusAtMs: nowMs,
    progress: {},
    lastCheckInDay: '',
    checkInOrder: checkInOrder('', membership.memberId),
    counters: NO_SCORES_YET,
    medals: {},
    scoreOrder: scoreOrder(membership, nowMs),
  };
}

/** What a repeated call is told once its record is bare. */
const BARE_REPLY = JSON.stringify({ ok: false, code: 'EXPIRED' });

/**
 * A record of which only the act is left. What its author did as staff keeps its facts, which are about others; what
 * concerned an erased member keeps none.
 */
export function tombstone(record: OperationDocument, erasedMemberId: string): OperationDocument {
  const isOwnStaffAct = record.auditOf === erasedMemberId && record.concerns !== erasedMemberId;
  return {
    ...record,
    entrance: '',
    fields: {},
    reply: BARE_REPLY,
    outbox: [],
    feed: '',
    facts: isOwnStaffAct ? record.facts : {},
  };
}

/** Whether a record is as bare as `tombstone` makes it. */
export const isTombstone = (record: OperationDocument): boolean => record.reply === BARE_REPLY;

/** The subject of the record that an erasure leaves. */
export const erasureSubject = (memberId: string): string => `erasure:${memberId}`;
