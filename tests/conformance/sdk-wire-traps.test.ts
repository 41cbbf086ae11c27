import * as sdk from 'wx-server-sdk';
import { readIdentity } from '../../server/cloud/platform-context';
import { CloudEnvironment } from '../support/cloud/cloud-environment';
import { serveCloud, type ServedCloud } from '../support/cloud/serve-cloud';

interface Instance {
  database(): {
    startTransaction(): Promise<{
      collection(name: string): {
        add(options: { data: object }): Promise<unknown>;
        doc(id: string): { get(): Promise<unknown> };
        aggregate(): { match(condition: object): { end(): Promise<{ list: unknown[] }> } };
      };
      rollback(): Promise<unknown>;
    }>;
  };
}

const { createNewInstance, getWXContext } = sdk as unknown as {
  createNewInstance: (config: object) => Instance;
  getWXContext: () => Readonly<Record<string, unknown>>;
};

/** What `wx-server-sdk` 4.0.2 puts on the wire, or takes off it, against expectation. */
describe('the traps of the SDK on the wire are where the store expects them', () => {
  let cloud: ServedCloud;
  beforeAll(async () => {
    cloud = await serveCloud();
    cloud.environments.set('wire', new CloudEnvironment({ seed: 1, collections: ['things'] }));
  });
  afterAll(() => cloud.close());

  test('an aggregate inside a transaction is sent without the transaction, and sees nothing of it', async () => {
    const login = { secretId: 'emulated', secretKey: 'emulated' };
    const database = createNewInstance({ env: 'wire', serviceUrl: cloud.url, ...login }).database();
    const tx = await database.startTransaction();
    await tx.collection('things').add({ data: { _id: 'a' } });
    expect(await tx.collection('things').doc('a').get()).toMatchObject({ data: { _id: 'a' } });
    // Where it carried the transaction, the environment would refuse it.
    expect((await tx.collection('things').aggregate().match({ _id: 'a' }).end()).list).toEqual([]);
    await tx.rollback();
  });

  test('an openid of digits alone is read as a number that it is not; nobody is taken for its owner', () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      WX_CONTEXT_KEYS: 'WX_OPENID,WX_SOURCE',
      WX_OPENID: '12345678901234567890',
      WX_SOURCE: 'wx_client',
    });
    const context = getWXContext();
    process.env = before;
    expect(context['OPENID']).toBe(12_345_678_901_234_567_000);
    expect(readIdentity({}, context, 'r-1')).toBeNull();
  });
});
