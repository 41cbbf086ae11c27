import type { listAdjustments as contract } from '../../../contracts/points';
import type { AdjustmentLine } from '../../../contracts/points-views';
import { accept } from '../../../domain/kernel/result';
import { mayApprove } from '../../../domain/points/adjustment-proposal';
import { type AdjustmentDocument, adjustments } from '../../documents/adjustments';
import { memberships, membershipId } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';

/** Adjustments of the group that did not take effect at once. Two reads besides the door's. */
export const listAdjustments: ReadHandler<typeof contract> = async ({ groupId, waitingOnly, after }, context) => {
  const equal = waitingOnly ? { groupId, status: 'waiting' } : { groupId };
  const { documents, next } = await readPage(context.ports, { from: adjustments, equal, after });
  const names = await namesOf(context.ports.store, groupId, documents);
  const items = documents.map((one) => lineOf(one, { names, reader: context.person.memberId }));
  return accept({ items, next });
};

async function namesOf(
  store: Store,
  groupId: string,
  documents: readonly AdjustmentDocument[],
): Promise<ReadonlyMap<string, string>> {
  const memberIds = [...new Set(documents.flatMap((one) => [one.memberId, one.byMemberId]))];
  const found = await store.getMany(
    memberships,
    memberIds.map((memberId) => membershipId(groupId, memberId)),
  );
  return new Map(memberIds.map((memberId, index) => [memberId, found[index]?.profile.name ?? '']));
}

function lineOf(
  document: AdjustmentDocument,
  { names, reader }: { readonly names: ReadonlyMap<string, string>; readonly reader: string },
): AdjustmentLine {
  const { groupId, memberId, points, reason, note, status } = document;
  const { proposedAtMs, effectiveAtMs, decidedAtMs, entryNumber } = document;
  return {
    ...{ groupId, memberId, points, reason, note, status, proposedAtMs, effectiveAtMs, decidedAtMs, entryNumber },
    adjustmentId: document.id,
    memberName: names.get(memberId) ?? '',
    proposedByName: names.get(document.byMemberId) ?? '',
    mayApprove: mayApprove(document, reader).ok,
  };
}
