import { newOrganisation, ORGANISATION_ID, organisations } from '../documents/organisation';
import { AlreadyExists } from '../ports/store-errors';
import { ORGANISATION_NAME } from './copy';
import type { Cloud } from './open-cloud';

/**
 * Makes the organisation when somebody brings the first owner's code and there is none yet. Provisioning leaves the code's
 * digest with the functions, so that a fresh environment needs no write from outside.
 */
export async function prepareFirstOwner({ ports, ownerCodeDigest }: Cloud): Promise<void> {
  const { store, clock } = ports;
  if (ownerCodeDigest === '' || (await store.get(organisations, ORGANISATION_ID)) !== null) return;
  const organisation = newOrganisation({ name: ORGANISATION_NAME, ownerCodeDigest, nowMs: clock.nowMs() });
  try {
    await store.transact((tx) => tx.create(organisations, organisation));
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
  }
}
