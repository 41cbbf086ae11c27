import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { GROUP, openGroup, publish, seedCrowd, signUp } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('who has not signed up, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('names who has not signed up, and nobody who has', async () => {
    const formId = await publish(world);
    await signUp(world, 'li', formId);
    world.requests.reset();
    const { items } = dataOf(await world.as('yu').call('sign-ups.list-unfinished', { groupId: GROUP, formId }));
    expect(world.requests.total).toBe(4);
    expect(items.map((line) => line.memberId)).not.toContain(memberIdOf('li'));
    expect(items).toHaveLength(7);
  });

  it('counts any sign-up that is on, a second one and one of an earlier period, too', async () => {
    const twice = await publish(world, { capacity: 10, perMember: { max: 2, per: 'form' }, attendancePoints: 0 });
    const daily = await publish(world, { capacity: 10, perMember: { max: 1, per: 'day' }, attendancePoints: 0 });
    const [gone] = [
      await signUp(world, 'li', twice),
      await signUp(world, 'li', twice),
      await signUp(world, 'li', daily),
    ];
    dataOf(await world.as('li').call('sign-ups.cancel', { signUpId: gone.signUpId }));
    const out = await signUp(world, 'wang', daily);
    dataOf(await world.as('wang').call('sign-ups.cancel', { signUpId: out.signUpId }));
    world.clock.advance(2 * DAY_MS);
    await signUp(world, 'zhao', daily);
    const unfinished = async (formId: string) =>
      dataOf(await world.as('yu').call('sign-ups.list-unfinished', { groupId: GROUP, formId })).items.map(
        ({ memberId }) => memberId,
      );
    expect(await unfinished(twice)).toHaveLength(7);
    expect(await unfinished(twice)).not.toContain(memberIdOf('li'));
    expect(await unfinished(daily)).toHaveLength(6);
    expect(await unfinished(daily)).toContain(memberIdOf('wang'));
    expect(await unfinished(daily)).not.toContain(memberIdOf('li'));
  });

  it('looks at no more than five hundred sign-ups for a page, however often a member may sign up', async () => {
    const often = { perMember: { max: 5, per: 'day' }, attendancePoints: 0, capacity: 1_000 } as const;
    const nowMs = world.clock.nowMs();
    const formId = await publish(world, {
      ...often,
      event: null,
      selfCheckIn: false,
      walkIns: false,
      closesAtMs: nowMs + 90 * DAY_MS,
    });
    await seedCrowd(world, 10);
    world.clock.advance(60 * DAY_MS);
    await signUp(world, 'li', formId);
    const ask = async (after?: string) =>
      dataOf(
        await world
          .as('yu')
          .call('sign-ups.list-unfinished', { groupId: GROUP, formId, ...(after === undefined ? {} : { after }) }),
      );
    world.requests.reset();
    const found: string[] = [];
    let page = await ask();
    expect(world.requests.total).toBe(4);
    while (page.next !== null) {
      found.push(...page.items.map(({ memberId }) => memberId));
      page = await ask(page.next);
    }
    found.push(...page.items.map(({ memberId }) => memberId));
    expect(new Set(found).size).toBe(17);
    expect(found).not.toContain(memberIdOf('li'));
  });
});
