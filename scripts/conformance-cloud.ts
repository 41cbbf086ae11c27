import { spawnSync } from 'node:child_process';
import { testCollections } from '../tests/support/store-documents';
import { applyPlan } from './apply-plan';
import { openManager, readCredentials } from './cloud-manager';
import { plannedCollection } from './cloud-plan';

/**
 * The store's conformance suite against a real environment, which the variables name. It makes three collections of its
 * own there (`things`, `notes`, `counters`) and empties them again and again, so an environment that holds a deployment is
 * turned down. Without an environment it says that it was skipped.
 */
async function main(): Promise<void> {
  const credentials = readCredentials(process.env);
  if (typeof credentials === 'string') {
    console.log(`SKIPPED: nothing was asked of a real environment. ${credentials}`);
    return;
  }
  const manager = await openManager(credentials);
  const plan = { collections: testCollections.map(plannedCollection), functions: [] };
  const { Collections } = await manager.database.listCollections({ MgoLimit: 100, MgoOffset: 0 });
  if (Collections.some(({ CollectionName }) => CollectionName === 'people'))
    throw new Error('this environment holds a deployment; name one that is for tests alone');
  await applyPlan(manager, plan, credentials.environmentId);
  const jest = ['--no-install', 'jest', '--config', 'tests/real-cloud/jest.config.js', '--runInBand'];
  process.exitCode = spawnSync('npx', jest, { stdio: 'inherit' }).status ?? 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
