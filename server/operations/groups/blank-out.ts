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
    pastStreak: { days: 0, atMs: 0 },
    lastCheckInDay: '',
    checkInOrder: checkInOrder('', membership.memberId),
    counters: NO_SCORES_YET,
    medals: {},
    showsAround: [],
    scoreOrder: scoreOrder(membership, nowMs),
  };
}

/** How the reply of a bare record begins: what a repeated call is told. */
const BARE = '{"ok":false,"code":"EXPIRED"';

/** What a change held of a chain or a form. Opaque, and needed until it is settled, also by the sweeper. */
interface Held {
  readonly movementId?: string;
  readonly changeId?: string;
}

/** Of the reply, only what names the held change that counted: with it gone, pieces and places would come free again. */
function bareReply(reply: string): string {
  const { movementId, changeId } = (JSON.parse(reply) as { readonly data?: Held }).data ?? {};
  const isHeld = movementId !== undefined || changeId !== undefined;
  return isHeld ? `${BARE},"data":${JSON.stringify({ movementId, changeId })}}` : `${BARE}}`;
}

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
    reply: bareReply(record.reply),
    outbox: [],
    feed: '',
    facts: isOwnStaffAct ? record.facts : {},
  };
}

/** Whether a record is as bare as `tombstone` makes it. */
export const isTombstone = (record: OperationDocument): boolean => record.reply.startsWith(BARE);

/** The subject of the record that an erasure leaves. */
export const erasureSubject = (memberId: string): string => `erasure:${memberId}`;
