import { boardPrizes, boards } from '../../server/documents/boards';
import { coupons, couponStocks } from '../../server/documents/coupons';
import { notices } from '../../server/documents/notices';
import { givePrizes } from '../../server/jobs/give-prizes';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { minuteOfBoards, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { shanghaiMs } from '../support/fixed-clock';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const LATTE = '任意拿铁一杯';

const latteTerms = (totalCount: number) => ({
  title: LATTE,
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 0,
  scopeText: '全店',
  placeText: '梧桐里小店',
  totalCount,
  perMemberMax: 2,
  claimStartsAtMs: shanghaiMs('2026-11-23 07:00'),
  claimEndsAtMs: shanghaiMs('2026-12-23 07:00'),
  validity: { kind: 'days', days: 30 },
  price: { kind: 'given' },
  returnable: false,
});

describe.each(STORE_KINDS)('coupons for the best, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  let batchId: string;
  const su = () => group.world.as('su');
  const publish = async (totalCount: number) => {
    const wanted = { groupId: group.groupId, terms: latteTerms(totalCount) };
    const made = dataOf(await su().send('coupons.publish-batch', wanted));
    return (made as { batchId: string }).batchId;
  };
  const prizes = (points = 50) => [
    { fromRank: 1, toRank: 1, points, couponBatchId: batchId },
    { fromRank: 2, toRank: 3, points: 20 },
  ];
  const open = (change: object = {}) => openBoard(group, { prizes: prizes(), tieReserveCount: 2, ...change });
  const record = async (...names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const at = async (time: string) => {
    group.world.clock.set(time);
    await minuteOfBoards(group.world);
    await sweepReservations(group.world.ports);
  };
  const giveEight = async () => {
    for (const name of ['li', 'wang', 'chen', 'zhao', 'li', 'wang', 'chen', 'zhao'])
      dataOf(await su().call('coupons.give', { batchId, memberId: memberIdOf(name), note: '谢谢' }));
  };
  const stock = async () => {
    const { remainingCount, issuedCount, reservations, totalCount } = (await group.world.store.get(
      couponStocks,
      batchId,
    ))!;
    expect(remainingCount + issuedCount + reservations.length).toBe(totalCount);
    return [remainingCount, reservations.length, issuedCount];
  };
  const won = (name: string) => group.world.store.count(coupons, { equal: { memberId: memberIdOf(name) } });

  beforeEach(async () => {
    group = await readingGroup({ store });
    batchId = await publish(10);
    boardId = await open();
  });
  afterEach(() => group.world.close());

  it('sets one aside for every winner there can be, and what nobody won is free again', async () => {
    expect(await stock()).toEqual([10, 0, 0]);
    await at('2026-11-30 00:05');
    expect(await stock()).toEqual([5, 5, 0]);
    await at('2026-11-30 00:06');
    await record('li', 'wang');
    group.world.clock.set('2026-12-01 08:00');
    await record('chen', 'li', 'wang');
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    expect([await won('li'), await won('wang'), await won('chen')]).toEqual([1, 1, 0]);
    // The next week holds its own five; two of last week's are issued, three are free again.
    expect(await stock()).toEqual([3, 5, 2]);
    const [first] = await group.world.store.query(notices, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    expect(first?.message).toMatchObject({ kind: 'board-won', facts: { points: 50, coupon: LATTE } });
  });

  it('gives each once, whoever gives them at the same time', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li');
    await at('2026-12-07 00:05');
    const budget = { deadlineMs: group.world.clock.nowMs() + 60_000 };
    await Promise.all([givePrizes(group.world.ports, budget), minuteOfBoards(group.world)]);
    await at('2026-12-07 00:07');
    await at('2026-12-07 00:08');
    expect(await won('li')).toBe(1);
    expect(await group.world.store.count(boardPrizes, { equal: { state: 'given' } })).toBe(1);
    expect(await stock()).toEqual([4, 5, 1]);
  });

  it('goes without coupons where there are too few, says so on the rule page, and tries again next time', async () => {
    await giveEight();
    await at('2026-11-30 00:05');
    expect(await stock()).toEqual([2, 0, 8]);
    const board = dataOf(
      await group.world.as('li').call('leaderboards.read-board', { groupId: group.groupId, boardId }),
    );
    expect(board.run.prizes).toEqual([
      { fromRank: 1, toRank: 1, points: 50 },
      { fromRank: 2, toRank: 3, points: 20 },
    ]);
    expect(board.nextTerms?.prizes[0]?.coupon).toMatchObject({ batchId });
    expect(await group.world.store.count(notices, { equal: { memberId: memberIdOf('su') } })).toBe(1);
  });

  it('holds what can be won in a week that no timer saw, before anybody wins it', async () => {
    group.world.clock.set('2026-12-01 08:00');
    await record('li');
    for (const minute of ['05', '06', '07', '08', '09']) await at(`2026-12-07 00:${minute}`);
    expect(await won('li')).toBe(1);
    expect(await stock()).toEqual([4, 5, 1]);
  });

  it('gives no coupon of a week that no timer saw once there are too few', async () => {
    group.world.clock.set('2026-12-01 08:00');
    await record('li');
    await giveEight();
    for (const minute of ['05', '06', '07', '08', '09']) await at(`2026-12-07 00:${minute}`);
    expect(await won('li')).toBe(2);
    expect(await stock()).toEqual([2, 0, 8]);
    expect(await group.world.store.count(boardPrizes, { equal: { state: 'given' } })).toBe(1);
  });

  it('waits while the batch is paused, and frees what is held when the board is called off', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li');
    dataOf(await su().call('coupons.pause-batch', { batchId, reason: '核对' }));
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    expect(await won('li')).toBe(0);
    dataOf(await su().call('coupons.resume-batch', { batchId }));
    await at('2026-12-07 00:07');
    expect(await won('li')).toBe(1);
    dataOf(await su().call('leaderboards.end-board', { groupId: group.groupId, boardId, reason: '换玩法' }));
    await at('2026-12-14 00:05');
    await at('2026-12-14 00:06');
    expect((await group.world.store.get(boards, boardId))?.status).toBe('ended');
    expect(await stock()).toEqual([9, 0, 1]);
  });

  it('changes what is held when a season is changed before its first day', async () => {
    const season = { startDay: '2026-11-25', endDay: '2026-11-27' };
    boardId = await open({ period: 'season', season, title: '三日赛' });
    await at('2026-11-23 09:00');
    expect(await stock()).toEqual([5, 5, 0]);
    const terms = { title: '三日赛', ruleText: '', weights: [{ kind: 'points', weight: 1 }], period: 'season', season };
    const rest = { excludesStaff: true, masksNames: false, hasLeagues: false, prizes: prizes(), tieReserveCount: 0 };
    const input = { groupId: group.groupId, boardId, terms: { ...terms, ...rest } };
    dataOf(await su().send('leaderboards.edit-board', input));
    await at('2026-11-23 09:05');
    expect(await stock()).toEqual([7, 3, 0]);
  });

  it('refuses coupons that are not theirs, too few of them, and of two batches', async () => {
    const wrong = (change: object) => expect(open(change)).rejects.toThrow('TERMS_WRONG');
    await expect(open({ tieReserveCount: 20 })).rejects.toThrow('couponsShort');
    await wrong({ prizes: [{ fromRank: 1, toRank: 1, points: 10, couponBatchId: 'batch_none' }] });
    await wrong({ prizes: [{ fromRank: 1, toRank: 1, points: 0 }] });
    const other = await publish(10);
    await wrong({ prizes: [...prizes().slice(0, 1), { fromRank: 2, toRank: 3, points: 1, couponBatchId: other }] });
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'admin' } });
    const theirs = { groupId: 'g_other', scope: 'group', terms: { ...boardTerms(), prizes: prizes() } };
    expect(await group.world.as('qian').send('leaderboards.create-board', theirs)).toMatchObject({
      code: 'TERMS_WRONG',
      details: { field: 'coupons' },
    });
  });
});

const boardTerms = () => ({
  title: '本周积分榜',
  ruleText: '',
  weights: [{ kind: 'points', weight: 1 }],
  period: 'week',
  season: null,
  excludesStaff: true,
  masksNames: false,
  hasLeagues: false,
  tieReserveCount: 0,
});
