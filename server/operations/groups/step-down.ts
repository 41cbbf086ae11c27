import type { stepDown as contract } from '../../../contracts/organisation';
import { isLastOwner } from '../../../domain/groups/give-role';
import { accept, refuse } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';
import { writeOffices } from './offices';

/** Gives up ownership, as long as somebody else owns the organisation too. */
export const stepDown: ChangeHandler<typeof contract> = (_input, context) =>
  context.decide(async (tx) => {
    const { memberId } = context.person;
    const organisation = await getSurely(tx, organisations, ORGANISATION_ID);
    if (isLastOwner(organisation.offices, memberId)) return refuse('LAST_OWNER');
    const person = await getSurely(tx, people, context.person.id);
    await writeOffices(tx, organisation, [{ person, role: 'owner', holds: false }]);
    return accept({ reply: { memberId }, subject: `office:owner:${memberId}` });
  });
