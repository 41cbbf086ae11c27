import type { joinGroup as contract } from '../../../contracts/groups';
import { decideJoin, type Joining, type WayIn } from '../../../domain/groups/join-group';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { chatMembers } from '../../documents/chat-members';
import { groups } from '../../documents/groups';
import {
  type MembershipDocument,
  membershipId,
  memberships,
  newMembership,
  withProfile,
} from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import { people, withGroupRole, type PersonDocument } from '../../documents/people';
import { scoreOrder } from '../../documents/scores';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeContext, ChangeHandler } from '../../runtime/handler';
import { groupIdByCard } from './group-by-card';
import { groupByCode } from './invitation';
import { barredUntilMs, createPerson, newcomer } from './newcomer';

/**
 * Joins by the invitation code, or by the card of the chat the group belongs to. Person, purse and membership come into
 * being together; the rules are accepted with the same tap.
 */
export const joinGroup: ChangeHandler<typeof contract> = async (input, context) => {
  const door = await findDoor(input, context);
  if (!door.ok) return door;
  const { groupId, way } = door.value;

  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group === null) return refuse('NO_WAY_IN');
    // A code that was renewed since it was looked up lets nobody in.
    if (way.by === 'invitation' && group.invitation?.madeAtMs !== way.madeAtMs) return refuse('INVITATION_INVALID');
    const joiner = await readJoiner(tx, context, groupId);
    if (!joiner.ok) return joiner;
    const { person, membership } = joiner.value;
    const groupCount = person.groups.length;
    const decided = decideJoin({ groupStatus: group.status, way, membership, groupCount });
    if (!decided.ok) return decided;
    const join = { ...joiner.value, groupId, way, nowMs: context.nowMs };
    if (decided.value !== 'already') await writeJoin(tx, join);
    if (way.by === 'card') await noteChatMember(tx, join, context.caller.chatMemberId);
    return accept(joined(groupId, person.memberId, decided.value));
  });
};

interface Joiner {
  /** As kept; null for somebody we do not know yet. */
  readonly known: Stored<PersonDocument> | null;
  readonly person: PersonDocument;
  readonly membership: Stored<MembershipDocument> | null;
}

async function readJoiner(
  tx: Transaction,
  context: ChangeContext,
  groupId: string,
): Promise<Result<Joiner, 'ERASED_TODAY'>> {
  const known = await tx.get(people, context.caller.personId);
  if (known !== null) {
    const membership = await tx.get(memberships, membershipId(groupId, known.memberId));
    return accept({ known, person: known, membership });
  }
  const untilMs = await barredUntilMs(tx, context);
  if (untilMs !== null) return refuse('ERASED_TODAY', { untilMs });
  return accept({ known, person: newcomer(context), membership: null });
}

interface Door {
  readonly groupId: string;
  readonly way: WayIn;
}

async function findDoor(
  input: { readonly invitationCode?: string | undefined; readonly groupId?: string | undefined },
  context: ChangeContext,
): Promise<Result<Door, 'INVITATION_INVALID' | 'NO_WAY_IN'>> {
  if (input.invitationCode !== undefined) {
    const group = await groupByCode(context.ports, input.invitationCode);
    const invitation = group?.invitation ?? null;
    if (group === null || invitation === null) return refuse('INVITATION_INVALID');
    return accept({ groupId: group.id, way: { by: 'invitation', madeAtMs: invitation.madeAtMs } });
  }
  const groupId = await groupIdByCard(context.ports.store, context.caller.groupBindingId);
  if (groupId === null || (input.groupId !== undefined && input.groupId !== groupId)) return refuse('NO_WAY_IN');
  return accept({ groupId, way: { by: 'card' } });
}

interface Join extends Door, Joiner {
  readonly nowMs: number;
}

async function writeJoin(tx: Transaction, join: Join): Promise<void> {
  const { known, membership, groupId, way, nowMs } = join;
  const { memberId, profile } = join.person;
  const person = withGroupRole(join.person, groupId, 'member');
  if (known === null) await createPerson(tx, person);
  else await tx.replace(people, known, person);
  if (membership === null) {
    await tx.create(
      memberships,
      newMembership({ groupId, memberId, profile, role: 'member', joinedBy: way.by, nowMs }),
    );
    return;
  }
  await tx.replace(memberships, membership, {
    ...withProfile(membership, profile),
    status: 'active',
    statusAtMs: nowMs,
    rulesAcceptedAtMs: nowMs,
    scoreOrder: scoreOrder(membership, nowMs),
  });
}

/** How the chat names this member is kept from the card that let them in; null where the platform did not say. */
async function noteChatMember(tx: Transaction, { groupId, person, nowMs }: Join, id: string | null): Promise<void> {
  if (id === null || (await tx.get(chatMembers, id)) !== null) return;
  const named = { id, schema: 1, memberId: person.memberId, groupId, order: orderKey(nowMs, id) };
  await tx.create(chatMembers, named);
}

/** A newcomer is nobody to the record yet, so `concerns` says who joined; a return is nobody's news. */
function joined(groupId: string, memberId: string, joining: Joining) {
  return {
    reply: { groupId, joining },
    groupId,
    subject: `membership:${membershipId(groupId, memberId)}`,
    concerns: memberId,
    feed: joining === 'new' ? groupId : '',
    facts: { joining },
  };
}
