import type { handOver as contract } from '../../../contracts/organisation';
import { accept, refuse } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';
import { hasRoomFor, writeOffices } from './offices';
import { personIdOfMember } from './staff';

/** Makes another member an owner, and, unless asked otherwise, the caller one no longer, in one commit. */
export const handOver: ChangeHandler<typeof contract> = async (input, context) => {
  const { memberId, staysOwner } = input;
  const personId = await personIdOfMember(context.ports.store, memberId);
  return context.decide(async (tx) => {
    const organisation = await tx.get(organisations, ORGANISATION_ID);
    const heir = personId === null ? null : await tx.get(people, personId);
    if (organisation === null || heir === null) return refuse('MEMBER_UNKNOWN');
    if (heir.roles.includes('owner')) return refuse('OWNER_ALREADY');
    if (!hasRoomFor(organisation, { memberId, role: 'owner' })) return refuse('TOO_MANY_OFFICES');
    const giver = await getSurely(tx, people, context.person.id);
    const gives = staysOwner ? [] : [{ person: giver, role: 'owner' as const, holds: false }];
    await writeOffices(tx, organisation, [{ person: heir, role: 'owner', holds: true }, ...gives]);
    return accept({
      reply: { memberId, staysOwner },
      subject: `office:owner:${memberId}`,
      concerns: memberId,
      outbox: [{ memberId, message: { kind: 'role-changed', facts: { role: 'owner' } } }],
    });
  });
};
