import type { editOrganisation as contract } from '../../../contracts/organisation';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ChangeHandler } from '../../runtime/handler';

/** Changes the organisation's name or settings; campaigns that run keep what they copied when they were made. */
export const editOrganisation: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const organisation = await tx.get(organisations, ORGANISATION_ID);
    invariant(organisation !== null, 'an owner owns an organisation');
    const { name, settings } = input;
    await tx.replace(organisations, organisation, { ...organisation, name, settings });
    return accept({ reply: { name }, subject: 'organisation', facts: { ...settings } });
  });
