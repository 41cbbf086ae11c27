import type { editOrganisation as contract } from '../../../contracts/organisation';
import { accept } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** Changes the organisation's name or settings; campaigns that run keep what they copied when they were made. */
export const editOrganisation: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const organisation = await getSurely(tx, organisations, ORGANISATION_ID);
    const { name, settings } = input;
    await tx.replace(organisations, organisation, { ...organisation, name, settings });
    return accept({ reply: { name }, subject: 'organisation', facts: { ...settings } });
  });
