import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemoStore } from '../../preview/gateway/demo-store';
import { loadSecrets } from '../../preview/gateway/load-secrets';
import { people } from '../../server/documents/people';
import type { Store } from '../../server/ports/store';
import { personDocument } from '../support/seed-people';
import { testKeys } from '../support/fake-ports';

const put = (store: Store, name: string) =>
  store.transact((tx) => tx.create(people, personDocument(testKeys, { name })));
const has = async (store: Store, name: string) =>
  (await store.get(people, personDocument(testKeys, { name }).id)) !== null;

describe('the store of the preview', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qunli-store-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is found again after a restart, together with its keys', async () => {
    const first = openDemoStore(folder);
    await put(first.current(), 'li');
    const secrets = loadSecrets(join(folder, 'keys.json'));
    await first.close();
    const second = openDemoStore(folder);
    expect(await has(second.current(), 'li')).toBe(true);
    expect(loadSecrets(join(folder, 'keys.json'))).toEqual(secrets);
    await second.close();
  });

  it.each(['on disk', 'in memory'])('serves the old story until the new one is whole (%s)', async (where) => {
    const demo = openDemoStore(where === 'on disk' ? folder : null);
    await put(demo.current(), 'old');
    await demo.refill(async (fresh) => {
      await put(fresh, 'new');
      expect(await has(demo.current(), 'old')).toBe(true);
      expect(await has(demo.current(), 'new')).toBe(false);
    });
    expect(await has(demo.current(), 'new')).toBe(true);
    expect(await has(demo.current(), 'old')).toBe(false);
    await demo.close();
  });

  it('keeps the old story when the new one cannot be told, also over a restart', async () => {
    const demo = openDemoStore(folder);
    await put(demo.current(), 'old');
    const failed = demo.refill(async (fresh) => {
      await put(fresh, 'half');
      throw new Error('the pen broke');
    });
    await expect(failed).rejects.toThrow('the pen broke');
    expect(await has(demo.current(), 'old')).toBe(true);
    await demo.close();
    const again = openDemoStore(folder);
    expect(await has(again.current(), 'old')).toBe(true);
    expect(await has(again.current(), 'half')).toBe(false);
    await again.close();
  });

  it('keeps no story but the one that serves', async () => {
    const demo = openDemoStore(folder);
    for (const name of ['one', 'two', 'three']) await demo.refill((fresh) => put(fresh, name));
    await demo.close();
    await openDemoStore(folder).close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toEqual(['store-4.sqlite']);
  });
});
