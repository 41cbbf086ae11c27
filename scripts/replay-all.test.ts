import { accounts } from '../server/documents/accounts';
import { earnPoints, pointsGroup, spendPoints } from '../tests/support/points-group';
import { memberIdOf } from '../tests/support/seed-people';
import type { World } from '../tests/support/world';
import { replayAll, replayWords } from './replay-all';

describe('the replay that a deployer runs by command', () => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store: 'sqlite' });
    await earnPoints(world, 'li', { points: 100 });
    await spendPoints(world, 'li', 30);
  });
  afterEach(() => world.close());

  it('adds every account up from its first entry, each time it is run', async () => {
    const whole = { accountCount: 8, entryCount: 2, faultCount: 0 };
    expect(await replayAll(world.ports)).toEqual(whole);
    expect(await replayAll(world.ports)).toEqual(whole);
    expect(replayWords('本机预览', whole)).toBe('本机预览：8 个账户、2 条流水，从第一条起全部算了一遍。分毫不差。');
  });

  it('says how many do not add up, and freezes them', async () => {
    await world.store.transact(async (tx) => {
      const account = await tx.get(accounts, memberIdOf('li'));
      if (account !== null) await tx.replace(accounts, account, { ...account, postedPoints: 71 });
    });
    const summary = await replayAll(world.ports);
    expect(summary).toEqual({ accountCount: 8, entryCount: 2, faultCount: 1 });
    expect(replayWords('环境 qunli-1', summary)).toContain('1 个对不上，已冻结');
    expect(await world.store.get(accounts, memberIdOf('li'))).toMatchObject({ status: 'frozen' });
  });

  it('leaves a run that is under way alone', async () => {
    const [one, other] = await Promise.all([replayAll(world.ports), replayAll(world.ports)]);
    expect([one, other].filter((summary) => summary === null)).toHaveLength(1);
    expect(replayWords('本机预览', null)).toContain('过一分钟再试');
  });
});
