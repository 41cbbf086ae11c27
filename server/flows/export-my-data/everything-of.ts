import { type AccountDocument, accounts, entries, type EntryDocument } from '../../documents/accounts';
import { type CheckInTextDocument, checkInTexts } from '../../documents/challenges';
import {
  type ChainCaseDocument,
  chainCases,
  chainEntries,
  type ChainEntryDocument,
} from '../../documents/chain-entries';
import { type ComplaintDocument, complaints } from '../../documents/complaints';
import { type CouponDocument, coupons } from '../../documents/coupons';
import { type HighlightDocument, highlights } from '../../documents/highlights';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import { type NoticeDocument, notices } from '../../documents/notices';
import type { PersonDocument } from '../../documents/people';
import { type RegularDocument, regulars } from '../../documents/sign-up-series';
import { type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Collection, Document, Store } from '../../ports/store';

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
  };
}

interface Owned extends Document {
  readonly memberId: string | null;
  readonly order: string;
}

async function allOf<Doc extends Owned>(
  store: Store,
  from: Collection<Doc>,
  memberId: string,
): Promise<readonly Doc[]> {
  const found: Doc[] = [];
  while (found.length < ROWS_MAX) {
    const last = found.at(-1);
    const batch = await store.query(from, {
      equal: { memberId },
      ...(last === undefined ? {} : { range: { field: 'order', before: last.order } }),
      order: { field: 'order', direction: 'down' },
      limit: BATCH,
    });
    found.push(...batch);
    if (batch.length < BATCH) break;
  }
  return found;
}
