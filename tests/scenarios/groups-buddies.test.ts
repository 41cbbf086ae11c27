import { memberships, membershipId } from '../../server/documents/memberships';
import { newcomerBuddies } from '../../server/documents/newcomer-buddies';
import { notices } from '../../server/documents/notices';
import { tendBuddies } from '../../server/jobs/tend-buddies';
import { minuteOfBoards, mismatchesOf } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { dataOf, openNeighbourhood, WUTONG, WUTONG_CARD } from '../support/neighbourhood';
import { readingDraft } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;

describe.each(EVERY_STORE)('newcomers and who shows them around, on %s', (store) => {
  let world: World;
  let challenge: { readonly groupId: string; readonly challengeId: string };
  let chen: string;
  const ofChen = () => membershipId(WUTONG, chen);

  beforeEach(async () => {
    world = await openNeighbourhood({ store });
    const terms = { ...readingDraft } as never;
    const made = dataOf(await world.as('su').call('check-in.create-challenge', { groupId: WUTONG, terms }));
    challenge = { groupId: WUTONG, challengeId: made.challengeId };
    world.clock.advance(8 * DAY_MS);
    dataOf(await world.as('chen').call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD }));
    const { newcomers } = await see('li');
    chen = newcomers[0]?.memberId ?? '';
  });
  afterEach(() => world.close());

  const see = async (name: string) => dataOf(await world.as(name).call('groups.list-newcomers', { groupId: WUTONG }));
  const offer = (name: string, memberId = chen) =>
    world.as(name).call('groups.offer-buddy', { groupId: WUTONG, memberId });
  const answer = (accepts: boolean) => world.as('chen').call('groups.answer-buddy', { groupId: WUTONG, accepts });
  const tend = () => tendBuddies(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });
  const member = (name: string) => world.store.get(memberships, membershipId(WUTONG, memberIdOf(name)));
  const helpedBy = async (name: string) => {
    const counters = (await member(name))?.counters;
    return counters !== undefined && 'scores' in counters ? (counters.scores.helped?.total ?? 0) : 0;
  };
  const takePart = async (days: number) => {
    for (let day = 0; day < days; day += 1) {
      dataOf(await world.as('chen').call('check-in.record', challenge));
      world.clock.advance(DAY_MS);
    }
  };

  it('a newcomer is asked, says yes, takes part three times, and it counts as help once', async () => {
    const boardId = await openHelpBoard();
    dataOf(await world.as('chen').call('check-in.record', challenge));
    expect(await offer('li')).toMatchObject({ data: { memberId: chen } });
    expect(dataOf(await world.as('chen').call('groups.read-home', { groupId: WUTONG })).me.hasBuddyOffer).toBe(true);
    expect((await see('chen')).mine).toMatchObject({ state: 'offered', times: 0, goalTimes: 3 });
    expect((await see('li')).showing).toMatchObject([{ memberId: chen, state: 'offered' }]);
    expect((await see('wang')).newcomers).toEqual([]);
    dataOf(await answer(true));
    expect(dataOf(await world.as('chen').call('groups.read-home', { groupId: WUTONG })).me.hasBuddyOffer).toBe(false);
    world.clock.advance(DAY_MS);
    await takePart(2);
    expect(await tend()).toEqual({ finishedCount: 0 });
    expect((await see('li')).showing).toMatchObject([{ state: 'accepted', times: 2 }]);
    await takePart(1);
    const counts = await Promise.all([tend(), tend()]);
    expect(counts.reduce((sum, { finishedCount }) => sum + finishedCount, 0)).toBe(1);
    expect(await tend()).toEqual({ finishedCount: 0 });
    expect(await helpedBy('li')).toBe(1);
    await minuteOfBoards(world);
    const why = dataOf(await world.as('li').call('leaderboards.explain-rank', { groupId: WUTONG, boardId }));
    expect(why.lines).toMatchObject([{ title: '带一位新邻居', count: 1, score: 1 }]);
    expect(await mismatchesOf(world, boardId)).toBe(0);
    const told = await world.store.query(notices, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'down' },
      limit: 10,
    });
    expect(told.map(({ message }) => message.kind)).toEqual(['buddy-finished']);
    expect(await member('li')).toMatchObject({ showsAround: [] });
    expect(await offer('wang')).toMatchObject({ code: 'HAS_BUDDY' });
  });

  const openHelpBoard = async () => {
    const terms = { ...weekOfPoints, title: '帮助榜', weights: [{ kind: 'helped', weight: 1 }], period: 'all' };
    const made = await world.as('su').send('leaderboards.create-board', { groupId: WUTONG, scope: 'group', terms });
    return (dataOf(made) as { boardId: string }).boardId;
  };

  it('nobody is asked by two at once, nor again by somebody they turned down', async () => {
    const both = await Promise.all([offer('li'), offer('wang')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'HAS_BUDDY' });
    const [first, second] = both[0].ok ? (['li', 'wang'] as const) : (['wang', 'li'] as const);
    expect(await answer(false)).toMatchObject({ data: { state: 'over' } });
    expect(await answer(true)).toMatchObject({ code: 'OFFER_GONE' });
    expect(await member(first)).toMatchObject({ showsAround: [] });
    expect(await offer(first)).toMatchObject({ code: 'DECLINED' });
    expect(await offer(second)).toMatchObject({ ok: true });
  });

  it('either ends it, and nothing counts then', async () => {
    dataOf(await offer('li'));
    dataOf(await answer(true));
    expect(await world.as('wang').call('groups.end-buddy', { groupId: WUTONG, memberId: chen })).toMatchObject({
      code: 'BUDDY_GONE',
    });
    expect(await world.as('chen').call('groups.end-buddy', { groupId: WUTONG })).toMatchObject({ ok: true });
    expect(await world.as('li').call('groups.end-buddy', { groupId: WUTONG, memberId: chen })).toMatchObject({
      code: 'BUDDY_GONE',
    });
    await takePart(3);
    expect(await tend()).toEqual({ finishedCount: 0 });
    expect(await helpedBy('li')).toBe(0);
  });

  it('an offer that nobody answers is over after a week, time to finish after two', async () => {
    dataOf(await offer('li'));
    world.clock.advance(7 * DAY_MS);
    expect(await answer(true)).toMatchObject({ code: 'OFFER_GONE' });
    await tend();
    expect(await world.store.get(newcomerBuddies, ofChen())).toMatchObject({ state: 'over', isOpen: false });
    expect(await member('li')).toMatchObject({ showsAround: [] });
    expect(await offer('wang')).toMatchObject({ code: 'NOT_NEW', details: { days: 7 } });
  });

  it.each(['li', 'chen'])('is over when %s leaves', async (name) => {
    dataOf(await offer('li'));
    dataOf(await answer(true));
    dataOf(await world.as(name).call('groups.leave', { groupId: WUTONG }));
    if (name === 'li') await takePart(3);
    await tend();
    expect(await world.store.get(newcomerBuddies, ofChen())).toMatchObject({ state: 'over', countedAtMs: null });
    expect(await helpedBy('li')).toBe(0);
  });

  it('is not for oneself, not for strangers, and three at a time are enough', async () => {
    expect(await offer('chen')).toMatchObject({ code: 'YOURSELF' });
    expect(await offer('li', 'm_nobody')).toMatchObject({ code: 'NEWCOMER_UNKNOWN' });
    expect(await world.as('zhou').call('groups.offer-buddy', { groupId: WUTONG, memberId: chen })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    for (const name of ['gu', 'he', 'jin'])
      dataOf(await world.as(name).call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD }));
    const { newcomers } = await see('li');
    expect(newcomers).toHaveLength(4);
    for (const { memberId } of newcomers.slice(0, 3)) dataOf(await offer('li', memberId));
    const fourth = newcomers[3]?.memberId;
    expect(await offer('li', fourth)).toMatchObject({ code: 'TOO_MANY', details: { max: 3 } });
    expect(await see('li')).toMatchObject({ mayNot: 'TOO_MANY' });
    expect(await see('gu')).toMatchObject({ mayNot: 'TOO_NEW' });
    expect(await offer('gu', fourth)).toMatchObject({ code: expect.stringMatching(/TOO_NEW|YOURSELF/) as string });
  });

  it('leaves nothing of whoever is erased but an id that leads to nobody', async () => {
    dataOf(await offer('li'));
    dataOf(await answer(true));
    dataOf(await world.as('chen').call('groups.erase-me', { understands: true }));
    await tend();
    expect(await world.store.get(newcomerBuddies, ofChen())).toMatchObject({ state: 'over' });
    expect((await see('li')).showing).toEqual([]);
  });
});
