import { applyPlan } from '../../scripts/apply-plan';
import type { CloudManager } from '../../scripts/cloud-manager';
import { plannedCollection } from '../../scripts/cloud-plan';
import { testCollections } from '../support/store-documents';

/**
 * Makes the suite's own collections (`things`, `notes`, `counters`) with their indexes. They are emptied again and again,
 * so an environment that holds a deployment is turned down.
 */
export async function makeCollections(manager: CloudManager, environmentId: string): Promise<void> {
  const { Collections } = await manager.database.listCollections({ MgoLimit: 100, MgoOffset: 0 });
  if (Collections.some(({ CollectionName }) => CollectionName === 'people'))
    throw new Error('this environment holds a deployment; name one that is for tests alone');
  const plan = { collections: testCollections.map(plannedCollection), functions: [] };
  await applyPlan(manager, plan, environmentId);
}
