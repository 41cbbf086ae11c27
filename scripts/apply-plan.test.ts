import { RecordingManager } from '../tests/support/cloud/recording-manager';
import { applyPlan } from './apply-plan';
import { openManager, readCredentials } from './cloud-manager';
import { cloudPlan } from './cloud-plan';

const plan = cloudPlan();

describe('provisioning an environment', () => {
  let manager: RecordingManager;
  const run = () => applyPlan(manager, plan, 'qunli-test');

  beforeEach(() => {
    manager = new RecordingManager();
  });

  it('creates every collection, closes it to phones and builds its indexes', async () => {
    const { made, drift } = await run();
    expect([...manager.collections.keys()]).toEqual(plan.collections.map(({ name }) => name));
    for (const { name, indexes } of plan.collections) {
      const found = manager.collections.get(name);
      expect(found?.rule).toEqual({ AclTag: 'CUSTOM', Rule: '{"read":false,"write":false}' });
      const keys = found?.indexes.slice(1).map(({ Keys }) => Keys.map(({ Name }) => Name));
      expect(keys).toEqual(indexes);
    }
    expect(made.length).toBeGreaterThan(2 * plan.collections.length);
    expect(drift).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await run();
    manager.changes.length = 0;
    expect(await run()).toEqual({ made: [], drift: [] });
    expect(manager.changes).toEqual([]);
  });

  it('goes on where a run was cut off', async () => {
    await manager.database.createCollection('people');
    manager.changes.length = 0;
    await run();
    expect(manager.changes).not.toContain('create people');
    expect(manager.changes).toEqual(expect.arrayContaining(['close people', 'index people', 'create groups']));
  });

  it('closes what somebody opened and says what it was', async () => {
    await run();
    const people = manager.collections.get('people');
    if (people !== undefined) people.rule = { AclTag: 'CUSTOM', Rule: '{"read":true,"write":false}' };
    manager.changes.length = 0;
    const { made } = await run();
    expect(manager.changes).toEqual(['close people']);
    expect(made).toEqual([expect.stringContaining('原为 CUSTOM')]);
  });

  it('reports what is not declared and takes nothing away', async () => {
    await run();
    const index = { Name: 'by-hand', Keys: [{ Name: 'profile', Direction: '-1' }], Unique: false };
    manager.collections.get('people')?.indexes.push(index);
    const [first] = manager.collections.get('notices')?.indexes.slice(1) ?? [];
    const notices = manager.collections.get('notices');
    if (notices !== undefined && first !== undefined)
      notices.indexes = notices.indexes.map((one) => (one === first ? { ...one, Unique: true } : one));
    await manager.database.createCollection('somebody-elses');
    manager.changes.length = 0;
    const { made, drift } = await run();
    expect([made, manager.changes]).toEqual([[], []]);
    expect(drift).toEqual([
      expect.stringContaining('by-hand'),
      expect.stringContaining('唯一索引'),
      expect.stringContaining('somebody-elses'),
    ]);
  });

  it('calls nothing that the real SDK does not have', async () => {
    const real = await openManager({ environmentId: 'e', secretId: 'i', secretKey: 'k' });
    const { database, functions } = new RecordingManager();
    for (const name of Object.keys(database)) expect(real.database).toHaveProperty(name, expect.any(Function));
    for (const name of Object.keys(functions)) expect(real.functions).toHaveProperty(name, expect.any(Function));
    expect(real.commonService('tcb', '2018-06-08')).toHaveProperty('call', expect.any(Function));
  });

  it('says in one sentence which credentials are missing', () => {
    expect(
      readCredentials({ CLOUD_ENVIRONMENT: 'e', TENCENTCLOUD_SECRETID: 'i', TENCENTCLOUD_SECRETKEY: 'k' }),
    ).toEqual({ environmentId: 'e', secretId: 'i', secretKey: 'k' });
    const said = readCredentials({ CLOUD_ENVIRONMENT: 'e' });
    expect(said).toMatch(/^缺少环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY：[^。]*。$/);
  });
});
