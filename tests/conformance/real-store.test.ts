import { spawnSync } from 'node:child_process';
import { openCloudStore } from '../support/cloud/open-cloud-store';
import { openRealStore } from '../support/cloud/open-real-store';
import { thing, things, testCollections } from '../support/store-documents';

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
