import type { RedemptionLine } from '../../../contracts/coupon-views';
import type { listRedemptions as contract } from '../../../contracts/coupons';
import type { Redemption } from '../../../domain/coupons/coupon';
import { OWN_UNDO_MS, UNDO_MS } from '../../../domain/coupons/undo-redemption';
import { shownProfile } from '../../../domain/groups/profile';
import { accept, refuse } from '../../../domain/kernel/result';
import { coupons, type CouponDocument } from '../../documents/coupons';
import { memberships, membershipId } from '../../documents/memberships';
import type { PersonDocument } from '../../documents/people';
import { readPage } from '../../documents/read-page';
import type { Store } from '../../ports/store';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { manages } from './batch-access';

/** Mine, or everybody's of a group that I manage. Newest first. */
export const listRedemptions: ReadHandler<typeof contract> = async (input, context) => {
  const { person } = context;
  const { groupId } = input;
  if (groupId !== undefined && !manages(person, groupId)) return refuse('NOT_ALLOWED');
  const equal = groupId === undefined ? { redeemedBy: person.memberId } : { groupId, state: 'used' };
  const page = await readPage(context.ports, { from: coupons, equal, after: input.after });
  const names = await namesOf(context, groupId, page.documents);
  const items = page.documents.flatMap((coupon) =>
    coupon.redemption === null ? [] : [lineOf(coupon, coupon.redemption, { person, names })],
  );
  return accept({ items, next: page.next });
};

function lineOf(
  coupon: CouponDocument,
  redemption: Redemption,
  reader: { readonly person: PersonDocument; readonly names: ReadonlyMap<string, string> },
): RedemptionLine {
  const { person, names } = reader;
  const isOwn = redemption.byMemberId === person.memberId;
  const mayUndo = redemption.usedIn === undefined && (isOwn || manages(person, coupon.groupId));
  return {
    couponId: coupon.id,
    title: coupon.terms.title,
    worth: coupon.terms.worth,
    atMs: redemption.atMs,
    byName: names.get(redemption.byMemberId) ?? '',
    isOwn,
    discountFen: redemption.discountFen,
    billFen: redemption.billFen,
    undoUntilMs: mayUndo ? redemption.atMs + (isOwn ? OWN_UNDO_MS : UNDO_MS) : 0,
  };
}

async function namesOf(
  context: KnownReadContext,
  groupId: string | undefined,
  page: readonly CouponDocument[],
): Promise<ReadonlyMap<string, string>> {
  const { person } = context;
  const own = [person.memberId, shownProfile(person.profile).name] as const;
  if (groupId === undefined) return new Map([own]);
  const others = await namesInGroup(context.ports.store, groupId, [
    ...new Set(page.map((coupon) => coupon.redeemedBy)),
  ]);
  return new Map([...others, own]);
}

async function namesInGroup(store: Store, groupId: string, memberIds: readonly string[]) {
  const found = await store.getMany(
    memberships,
    memberIds.map((memberId) => membershipId(groupId, memberId)),
  );
  return found.flatMap((membership) =>
    membership === null ? [] : [[membership.memberId, shownProfile(membership.profile).name] as const],
  );
}
