import type { FormLine } from '../../contracts/sign-up-views';
import type { ChainLine } from '../../contracts/chain-views';
import type { GroupHome } from '../../contracts/group-home';
import { PERSONAS } from '../../preview/seed/personas';
import { neighbours } from '../../preview/seed/neighbours';
import { seedDemo } from '../../preview/seed/seed-demo';
import { replayWholeLedger } from '../../server/jobs/replay-ledger';
import { FixedClock } from '../support/fixed-clock';
import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

/** A twentieth of the neighbours lives the same twelve weeks. */
const FEW = neighbours().filter((_, index) => index % 20 === 0);

describe.each(['2026-11-23 21:30', '2026-11-24 00:00:05'])('the demo story, told at %s', (wallTime) => {
  let gateway: GatewayAtWork;
  const clock = new FixedClock(0);
  beforeAll(async () => {
    clock.set(wallTime);
    gateway = await gatewayAtWork({ clock, fill: (ports) => seedDemo(ports, FEW) });
    await gateway.backend.refill();
  }, 60_000);
  afterAll(() => gateway.stop());

  const ask = async <Data>(persona: string, operation: string, input: unknown): Promise<Data> => {
    const { openid, opengid } = PERSONAS.find((candidate) => candidate.id === persona)!;
    const headers: Record<string, string> = { 'x-wx-openid': openid };
    if (opengid !== null) headers['x-wx-opengid'] = opengid;
    const response = await gateway.call({ name: 'member', data: { operation, input } }, headers);
    const { result } = (await response.json()) as { result: { ok: boolean; data: Data } };
    expect(result).toMatchObject({ ok: true });
    return result.data;
  };

  it('leaves a ledger that replays to the point', async () => {
    const report = await replayWholeLedger(gateway.backend.ports, { deadlineMs: clock.nowMs() + 1 });
    expect(report.status).toBe('done');
    expect(report.counts).toMatchObject({ faultCount: 0 });
    expect(report.counts.entryCount).toBeGreaterThan(500);
  });

  it.each(PERSONAS.map((persona) => [persona.name, persona.id]))('lets %s open the program', async (_name, id) => {
    const arrival = await ask<{ view: string; groupId: string }>(id, 'groups.enter', {});
    if (id === 'stranger') expect(arrival.view).toBe('nowhere');
    else if (id === 'xiaowu') expect(arrival).toMatchObject({ view: 'guest', joinBy: 'card' });
    else await ask(id, 'groups.read-home', { groupId: arrival.groupId });
  });

  it('has 小满 with 46 days and 1,286 points, and today still to do', async () => {
    const { groupId } = await ask<{ groupId: string }>('xiaoman', 'groups.enter', {});
    const home = await ask<GroupHome>('xiaoman', 'groups.read-home', { groupId });
    expect(home.totalCheckInDays).toBe(46);
    expect(home.points.availablePoints).toBe(1_286);
    const reading = home.cards.find((card) => card.title === '每天读 20 分钟');
    expect(reading?.checkIn?.promise.kind).toBe('open');
  });

  it('puts coupons in every state into her wallet', async () => {
    const { counts } = await ask<{ counts: unknown }>('xiaoman', 'coupons.list-wallet', { tab: 'usable' });
    expect(counts).toEqual({ usable: 2, used: 1, expired: 2, returned: 1 });
  });

  it('has a chain half-way to forming, one that is being fetched, one that is being sent and one that is through', async () => {
    const { groupId } = await ask<{ groupId: string }>('xiaoman', 'groups.enter', {});
    const list = (tab: string) =>
      ask<{ items: ChainLine[] }>('xiaoman', 'chains.list', { groupId, tab }).then(({ items }) =>
        items.map(({ title, phase, pieceCount }) => ({ title, phase, isAny: pieceCount > 0 })),
      );
    const all = [...(await list('running')), ...(await list('over'))];
    expect(all).toEqual([
      { title: '丹东 99 草莓', phase: 'open', isAny: true },
      { title: '周末面包团', phase: 'arrived', isAny: true },
      { title: '秦岭土蜂蜜，送到家', phase: 'formed', isAny: true },
      { title: '赣南脐橙，产地直发', phase: 'arrived', isAny: true },
    ]);
    const { items } = await ask<{ items: { pickUp: string }[] }>('xiaoman', 'chains.list-my-entries', {});
    expect(items.map(({ pickUp }) => pickUp)).toEqual(expect.arrayContaining(['done', 'sent']));
  });

  it('has an event that is full with people waiting, one that is over with who came, and one every week', async () => {
    const { groupId } = await ask<{ groupId: string }>('xiaoman', 'groups.enter', {});
    const { items } = await ask<{ items: FormLine[] }>('xiaoman', 'sign-ups.list-forms', { groupId });
    const found = items.map(({ title, status, leftCount, waitingCount }) => [title, status, leftCount, waitingCount]);
    expect(found).toContainEqual(['社区量血压', 'open', 0, 3]);
    expect(found.filter(([title]) => title === '每周羽毛球').map(([, status]) => status)).toEqual(['open', 'ended']);
    expect(found.find(([title]) => title === '周末公园野餐')).toEqual(['周末公园野餐', 'ended', 5, 0]);
    const mine = await ask<{ items: { title: string; attendedAtMs: number | null; state: string }[] }>(
      'lijie',
      'sign-ups.list-mine',
      {},
    );
    expect(mine.items.map(({ title, attendedAtMs }) => [title, attendedAtMs !== null])).toEqual([
      ['每周羽毛球', false],
      ['每周羽毛球', true],
      ['周末公园野餐', false],
    ]);
  });

  it('begins anew on request, as if nothing had been played', async () => {
    const home = await ask<{ groupId: string }>('xiaoman', 'groups.enter', {});
    const input = { groupId: home.groupId };
    const before = await ask<GroupHome>('xiaoman', 'groups.read-home', input);
    const challengeId = before.cards.find((card) => card.checkIn?.promise.kind === 'open')?.campaignId;
    const played = await gateway.call(
      { name: 'member', data: { operation: 'check-in.record', input: { ...input, challengeId }, key: 'k'.repeat(20) } },
      { 'x-wx-openid': PERSONAS[0]!.openid },
    );
    expect(await played.json()).toMatchObject({ result: { ok: true } });
    expect((await gateway.post('/preview/reset', '')).status).toBe(200);
    const after = await ask<GroupHome>('xiaoman', 'groups.read-home', input);
    expect(after.points.availablePoints).toBe(before.points.availablePoints);
  }, 60_000);
});
