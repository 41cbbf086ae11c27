import type { becomeOwner as contract } from '../../../contracts/organisation';
import { changeOffice } from '../../../domain/groups/give-role';
import { accept, refuse } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations, ownerCodeDigest } from '../../documents/organisation';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { createPerson, newcomer } from './newcomer';

/** Makes the holder of the one-time code the first owner. Who comes second finds the code used. */
export const becomeOwner: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const organisation = await tx.get(organisations, ORGANISATION_ID);
    const expected = organisation?.ownerCodeDigest ?? null;
    if (organisation === null || expected === null) return refuse('OWNER_CODE_INVALID');
    if (ownerCodeDigest(context.ports.keys, input.code) !== expected) return refuse('OWNER_CODE_INVALID');

    const known = await tx.get(people, context.caller.personId);
    const person = known ?? newcomer(context);
    const { memberId } = person;
    const offices = changeOffice(organisation.offices, { memberId, role: 'owner' }, true);
    const owner = { ...person, roles: [...new Set([...person.roles, 'owner' as const])] };
    await tx.replace(organisations, organisation, { ...organisation, ownerCodeDigest: null, offices });
    if (known === null) await createPerson(tx, owner);
    else await tx.replace(people, known, owner);
    return accept({ reply: { memberId }, subject: `office:owner:${memberId}`, concerns: memberId });
  });
