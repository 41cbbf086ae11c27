import type { readOrganisation as contract } from '../../../contracts/organisation';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ReadHandler } from '../../runtime/handler';

/** The organisation's name and settings. */
export const readOrganisation: ReadHandler<typeof contract> = async (_input, context) => {
  const organisation = await context.ports.store.get(organisations, ORGANISATION_ID);
  invariant(organisation !== null, 'staff work for an organisation');
  const { name, settings, offices } = organisation;
  return accept({ name, settings, ownerCount: offices.filter((office) => office.role === 'owner').length });
};
