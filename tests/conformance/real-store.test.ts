import { spawnSync } from 'node:child_process';
import { openCloudStore } from '../support/cloud/open-cloud-store';
import { RecordingManager } from '../support/cloud/recording-manager';
import { openRealStore } from '../support/cloud/open-real-store';
import { thing, things, testCollections } from '../support/store-documents';
import { makeCollections } from '../real-cloud/make-collections';

jest.setTimeout(60_000);

test('a real environment is opened with the test’s collections empty, whatever a run before left', async () => {
  const emulated = await openCloudStore({ collections: testCollections });
  const open = () =>
    openRealStore({ environmentId: emulated.env, secretId: 'emulated', secretKey: 'emulated' }, emulated.url);
  const first = await open();
  await first.store.transact(async (tx) => {
    await tx.create(things, thing('left'));
  });
  expect(await first.store.get(things, 'left')).not.toBeNull();
  const second = await open();
  expect(await second.store.get(things, 'left')).toBeNull();
  await emulated.close();
});

test('without an environment the run says in a sentence that it was skipped, and fails nobody', () => {
  const environment = { ...process.env, CLOUD_ENVIRONMENT: '', TENCENTCLOUD_SECRETID: '', TENCENTCLOUD_SECRETKEY: '' };
  const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/conformance-cloud.ts'], {
    env: environment,
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('SKIPPED');
  expect(run.stdout).toContain('CLOUD_ENVIRONMENT、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY');
});

test('the suite makes its own collections once, and turns down an environment that holds a deployment', async () => {
  const manager = new RecordingManager();
  await makeCollections(manager, 'for-tests');
  expect([...manager.collections.keys()]).toEqual(testCollections.map(({ name }) => name));
  const changeCount = manager.changes.length;
  await makeCollections(manager, 'for-tests');
  expect(manager.changes).toHaveLength(changeCount);
  await manager.database.createCollection('people');
  await expect(makeCollections(manager, 'for-tests')).rejects.toThrow('holds a deployment');
});
