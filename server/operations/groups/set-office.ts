import type { setOffice as contract } from '../../../contracts/organisation';
import { accept, refuse } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { hasRoomFor, writeOffices } from './offices';
import { personIdOfMember } from './staff';

/** Makes somebody verifier of every group, or on call, or no longer. Doing it twice changes nothing more. */
export const setOffice: ChangeHandler<typeof contract> = async (input, context) => {
  const { memberId, office: role, holds } = input;
  const personId = await personIdOfMember(context.ports.store, memberId);
  return context.decide(async (tx) => {
    const organisation = await tx.get(organisations, ORGANISATION_ID);
    const person = personId === null ? null : await tx.get(people, personId);
    if (organisation === null || person === null) return refuse('MEMBER_UNKNOWN');
    if (holds && !hasRoomFor(organisation, { memberId, role })) return refuse('TOO_MANY_OFFICES');
    await writeOffices(tx, organisation, [{ person, role, holds }]);
    const facts = { role: holds ? role : 'member' };
    return accept({
      reply: { memberId },
      subject: `office:${role}:${memberId}`,
      concerns: memberId,
      facts: { role, holds: holds ? 1 : 0 },
      outbox: memberId === context.person.memberId ? [] : [{ memberId, message: { kind: 'role-changed', facts } }],
    });
  });
};
