import { type AccountDocument, accounts, entries, type EntryDocument } from '../../documents/accounts';
import { ADJUSTMENT_STATES, type AdjustmentDocument, adjustments } from '../../documents/adjustments';
import { type BoardPrizeDocument, boardPrizes, type StandingDocument, standings } from '../../documents/boards';
import { type CheckInTextDocument, checkInTexts } from '../../documents/challenges';
import {
  type ChainCaseDocument,
  chainCases,
  chainEntries,
  type ChainEntryDocument,
} from '../../documents/chain-entries';
import { type ChatMemberDocument, chatMembers } from '../../documents/chat-members';
import { type ComplaintDocument, complaints } from '../../documents/complaints';
import { type CouponDocument, coupons } from '../../documents/coupons';
import {
  type HighlightDocument,
  highlights,
  type HighlightVoteDocument,
  highlightVotes,
  type SpeakerDocument,
  speakers,
} from '../../documents/highlights';
import { type KeptFileDocument, keptFiles } from '../../documents/kept-files';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import { type NewcomerBuddyDocument, newcomerBuddies } from '../../documents/newcomer-buddies';
import { type NoticeDocument, notices } from '../../documents/notices';
import { type OperationDocument, operations } from '../../documents/operations';
import type { PersonDocument } from '../../documents/people';
import { type ReminderGrantDocument, reminderGrants } from '../../documents/reminders';
import { type RegularDocument, regulars } from '../../documents/sign-up-series';
import { type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Collection, Document, Query, Store } from '../../ports/store';

/** Rows of one sheet, newest first. Above this the file says that it holds the latest only. */
export const ROWS_MAX = 5_000;
const BATCH = 100;

/** All that is kept under one person's memberId. */
export interface Everything {
  readonly person: PersonDocument;
  readonly account: AccountDocument | null;
  readonly memberships: readonly MembershipDocument[];
  readonly entries: readonly EntryDocument[];
  readonly texts: readonly CheckInTextDocument[];
  readonly highlights: readonly HighlightDocument[];
  readonly coupons: readonly CouponDocument[];
  readonly signUps: readonly SignUpDocument[];
  readonly regulars: readonly RegularDocument[];
  readonly chainEntries: readonly ChainEntryDocument[];
  readonly chainCases: readonly ChainCaseDocument[];
  readonly notices: readonly NoticeDocument[];
  readonly complaints: readonly ComplaintDocument[];
  readonly adjustments: readonly AdjustmentDocument[];
  readonly standings: readonly StandingDocument[];
  readonly prizes: readonly BoardPrizeDocument[];
  readonly votes: readonly HighlightVoteDocument[];
  readonly speakers: readonly SpeakerDocument[];
  readonly reminders: readonly ReminderGrantDocument[];
  readonly chats: readonly ChatMemberDocument[];
  readonly files: readonly KeptFileDocument[];
  /** Who showed them around, and whom they showed around. */
  readonly buddies: readonly NewcomerBuddyDocument[];
  /** What the person did, and what others did that concerned them. */
  readonly records: readonly OperationDocument[];
}

/** Reads everything of a person, list after list, so that one export costs the store little at a time. */
export async function everythingOf(store: Store, person: PersonDocument): Promise<Everything> {
  const { memberId } = person;
  return {
    person,
    account: await store.get(accounts, memberId),
    memberships: await allOf(store, memberships, memberId),
    entries: await allOf(store, entries, memberId),
    texts: await allOf(store, checkInTexts, memberId),
    highlights: await allOf(store, highlights, memberId),
    coupons: await allOf(store, coupons, memberId),
    signUps: await allOf(store, signUps, memberId),
    regulars: await allOf(store, regulars, memberId),
    chainEntries: await allOf(store, chainEntries, memberId),
    chainCases: await allOf(store, chainCases, memberId),
    notices: await allOf(store, notices, memberId),
    complaints: await allOf(store, complaints, memberId),
    adjustments: await adjustmentsOf(store, memberId),
    standings: await allOf(store, standings, memberId),
    prizes: await allOf(store, boardPrizes, memberId),
    votes: await allOf(store, highlightVotes, memberId),
    speakers: await allOf(store, speakers, memberId),
    reminders: await allOf(store, reminderGrants, memberId),
    chats: await allOf(store, chatMembers, memberId),
    files: await allOf(store, keptFiles, memberId),
    buddies: [
      ...(await allOf(store, newcomerBuddies, memberId)),
      ...(await everyOne(store, newcomerBuddies, { buddyId: memberId })),
    ],
    records: [
      ...(await everyOne(store, operations, { actor: memberId })),
      ...(await everyOne(store, operations, { concerns: memberId })),
    ],
  };
}

interface Owned extends Document {
  readonly memberId: string | null;
  readonly order: string;
}

async function adjustmentsOf(store: Store, memberId: string): Promise<readonly AdjustmentDocument[]> {
  const found: AdjustmentDocument[] = [];
  for (const status of ADJUSTMENT_STATES) found.push(...(await everyOne(store, adjustments, { memberId, status })));
  return found;
}

const allOf = <Doc extends Owned>(store: Store, from: Collection<Doc>, memberId: string): Promise<readonly Doc[]> =>
  everyOne(store, from, { memberId });

async function everyOne<Doc extends Document & { readonly order: string }>(
  store: Store,
  from: Collection<Doc>,
  equal: Query<Doc>['equal'],
): Promise<readonly Doc[]> {
  const found: Doc[] = [];
  while (found.length < ROWS_MAX) {
    const last = found.at(-1);
    const batch = await store.query(from, {
      equal,
      ...(last === undefined ? {} : { range: { field: 'order', before: last.order } }),
      order: { field: 'order', direction: 'down' },
      limit: BATCH,
    });
    found.push(...batch);
    if (batch.length < BATCH) break;
  }
  return found;
}
