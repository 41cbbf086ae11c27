import * as sdk from 'wx-server-sdk';
import { readIdentity } from '../../server/cloud/platform-context';
import { CloudEnvironment } from '../support/cloud/cloud-environment';
import { serveCloud, type ServedCloud } from '../support/cloud/serve-cloud';

interface Instance {
  database(): {
    startTransaction(): Promise<{
      collection(name: string): { aggregate(): { match(condition: object): { end(): Promise<{ list: unknown[] }> } } };
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
  const bodies: Readonly<Record<string, unknown>>[] = [];
  beforeAll(async () => {
    cloud = await serveCloud((_env, { type, body }) => {
      bodies.push(body);
      const isAggregate = body['action'] === 'database.aggregateDocuments';
      return Promise.resolve(isAggregate ? { type, content: JSON.stringify({ data: { list: [] } }) } : null);
    });
    cloud.environments.set('wire', new CloudEnvironment({ seed: 1, collections: ['things'] }));
  });
  afterAll(() => cloud.close());

  test('an aggregate inside a transaction is sent without the transaction', async () => {
    const login = { secretId: 'emulated', secretKey: 'emulated' };
    const database = createNewInstance({ env: 'wire', serviceUrl: cloud.url, ...login }).database();
    const tx = await database.startTransaction();
    await tx.collection('things').aggregate().match({ _id: 'a' }).end();
    await tx.rollback();
    const [sent] = bodies.filter(({ action }) => action === 'database.aggregateDocuments');
    expect(sent).toMatchObject({ collectionName: 'things' });
    expect(sent).not.toHaveProperty('transactionId');
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
