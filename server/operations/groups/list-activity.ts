import type { ActivityLine, listActivity as contract } from '../../../contracts/groups';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { accept } from '../../../domain/kernel/result';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import { operations, type OperationDocument } from '../../documents/operations';
import { readPage } from '../../documents/read-page';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from './shown-person';

/** What happened in the group lately, under the names their owners chose. Two reads besides the door's. */
export const listActivity: ReadHandler<typeof contract> = async (input, context) => {
  const page = await readPage(context.ports, {
    from: operations,
    equal: { feed: input.groupId },
    after: input.after,
  });
  const who = await membersOf(context.ports.store, input.groupId, page.documents.map(doerOf));
  const items = page.documents.map((record) => activityLine(record, who.get(doerOf(record)), context.person.memberId));
  return accept({ items, next: page.next });
};

/** Whose act a record is. A newcomer had no memberId when the call began, so joining names them in `concerns`. */
export const doerOf = (record: OperationDocument): string =>
  record.actor === '' ? (record.concerns ?? '') : record.actor;

/** One record as a line of a feed; `who` is missing for staff that never joined the group. */
export function activityLine(
  record: OperationDocument,
  who: MembershipDocument | undefined,
  readerId: string,
): ActivityLine {
  const memberId = doerOf(record);
  return {
    id: record.id,
    kind: record.operation,
    atMs: record.atMs,
    who: shownPerson(who ?? { memberId, profile: BLANK_PROFILE }),
    isMe: memberId === readerId,
    facts: record.facts,
  };
}

/** The memberships of people in a group by their ids, however they stand in it. One request, or none. */
export async function membersOf(
  store: Store,
  groupId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, MembershipDocument>> {
  const wanted = [...new Set(memberIds)].filter((memberId) => memberId !== '');
  if (wanted.length === 0) return new Map();
  const found = await store.getMany(
    memberships,
    wanted.map((memberId) => membershipId(groupId, memberId)),
  );
  return new Map(
    found.flatMap((membership) => (membership === null ? [] : [[membership.memberId, membership] as const])),
  );
}
