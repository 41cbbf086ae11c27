import { accounts } from '../../server/documents/accounts';
import { memberships, membershipId } from '../../server/documents/memberships';
import { people } from '../../server/documents/people';
import { personIdOf } from '../../server/runtime/caller';
import { dataOf, ELSEWHERE, invitationOf, openNeighbourhood, WUTONG, WUTONG_CARD } from '../support/neighbourhood';
import { memberIdOf, openidOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const DAY = 86_400_000;

describe.each(STORE_KINDS)('coming to a group and going, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const enter = async (name: string, input: { groupId?: string; invitationCode?: string } = {}, card?: string) =>
    world.as(name).call('groups.enter', input, card === undefined ? {} : { card });
  const join = (name: string, card = WUTONG_CARD) =>
    world.as(name).call('groups.join', { acceptsRules: true }, { card });
  const personOf = (name: string) => world.store.get(people, personIdOf(world.ports.keys, openidOf(name)));

  it('shows a stranger with a card the group, its rules, and nothing of anybody', async () => {
    const reply = await enter('chen', {}, WUTONG_CARD);
    expect(reply).toMatchObject({
      data: { view: 'guest', standing: 'stranger', joinBy: 'card', group: { name: '梧桐里邻里团', running: [] } },
    });
    expect(JSON.stringify(reply)).not.toMatch(/m_|li|wang/);
  });

  it('shows a stranger with only a link the group but no way in', async () => {
    expect(await enter('chen', { groupId: WUTONG })).toMatchObject({
      data: { view: 'guest', joinBy: null, ruleText: null },
    });
  });

  it('takes a member to their group, by card, by link and by habit', async () => {
    for (const reply of [
      await enter('li', {}, WUTONG_CARD),
      await enter('li', { groupId: WUTONG }),
      await enter('li'),
    ]) {
      expect(reply).toEqual({ ok: true, data: { view: 'member', groupId: WUTONG } });
    }
  });

  it('calls a member of another group a neighbour', async () => {
    expect(await enter('zhou', {}, WUTONG_CARD)).toMatchObject({ data: { view: 'guest', standing: 'neighbour' } });
  });

  it('says kindly that nobody has set a group up, and to staff that they can', async () => {
    expect(await enter('chen', {}, 'wx-unknown')).toEqual({
      ok: true,
      data: { view: 'unknown-group', mayBind: false },
    });
    expect(await enter('ping', {}, 'wx-unknown')).toEqual({ ok: true, data: { view: 'unknown-group', mayBind: true } });
  });

  it('leads somebody who opens the program without a group nowhere', async () => {
    expect(await enter('chen')).toEqual({ ok: true, data: { view: 'nowhere' } });
  });

  it('shows the Moments page, where nobody is known, public facts alone', async () => {
    expect(await world.as('chen').call('groups.peek', { groupId: WUTONG })).toEqual({
      ok: true,
      data: { groupId: WUTONG, name: '梧桐里邻里团', type: 'interest', running: [] },
    });
    expect(await world.as('chen').call('groups.peek', { groupId: 'g_none' })).toMatchObject({ code: 'GROUP_UNKNOWN' });
  });

  it('makes a person, a purse and a membership of a stranger in one commit', async () => {
    expect(await join('chen')).toEqual({ ok: true, data: { groupId: WUTONG, joining: 'new' } });
    const person = await personOf('chen');
    expect(person?.groups).toEqual([{ groupId: WUTONG, role: 'member' }]);
    expect(await world.store.get(accounts, person?.memberId ?? '')).toMatchObject({ postedPoints: 0, status: 'open' });
    expect(await enter('chen', {}, WUTONG_CARD)).toMatchObject({ data: { view: 'member' } });
    const news = dataOf(await world.as('li').call('groups.list-activity', { groupId: WUTONG }));
    expect(news.items).toMatchObject([{ kind: 'groups.join', who: { name: '一位邻居' }, isMe: false }]);
  });

  it('answers a repeated join from its record and makes one person', async () => {
    const key = 'the-same-key-0001';
    const once = await world.as('chen').call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD, key });
    const person = await personOf('chen');
    const twice = await world.as('chen').call('groups.join', { acceptsRules: true }, { card: WUTONG_CARD, key });
    expect(twice).toEqual(once);
    expect((await personOf('chen'))?.memberId).toBe(person?.memberId);
  });

  it('makes one person of a stranger who joins on two phones at once', async () => {
    const replies = await Promise.all([join('chen'), join('chen')]);
    expect(replies.map((reply) => reply.ok)).toEqual([true, true]);
    const found = await world.store.query(memberships, {
      equal: { groupId: WUTONG, status: 'active' },
      order: { field: 'order', direction: 'up' },
      limit: 50,
    });
    expect(found).toHaveLength(6);
    expect(world.log.errors).toEqual([]);
  });

  it('lets nobody in by a link alone, and leaves no trace of a stranger who tried', async () => {
    const reply = await world.as('chen').call('groups.join', { groupId: WUTONG, acceptsRules: true });
    expect(reply).toMatchObject({ code: 'NO_WAY_IN' });
    expect(await join('chen', 'wx-unknown')).toMatchObject({ code: 'NO_WAY_IN' });
    expect(await personOf('chen')).toBeNull();
  });

  it('lets in whoever has the code, however it is typed, until it is renewed', async () => {
    const code = await invitationOf(world, WUTONG, 'ping');
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    expect(await enter('chen', { invitationCode: typed })).toMatchObject({
      data: { view: 'guest', joinBy: 'invitation' },
    });
    expect(await world.as('chen').call('groups.join', { invitationCode: typed, acceptsRules: true })).toMatchObject({
      data: { joining: 'new' },
    });
    await invitationOf(world, WUTONG, 'ping');
    expect(await enter('dong', { invitationCode: code })).toMatchObject({ code: 'INVITATION_INVALID' });
    expect(await world.as('dong').call('groups.join', { invitationCode: code, acceptsRules: true })).toMatchObject({
      code: 'INVITATION_INVALID',
    });
  });

  it('closes invitations without closing the card', async () => {
    const code = await invitationOf(world, WUTONG, 'ping');
    dataOf(await world.as('ping').call('groups.close-invitation', { groupId: WUTONG }));
    expect(await enter('chen', { invitationCode: code })).toMatchObject({ code: 'INVITATION_INVALID' });
    expect(await join('chen')).toMatchObject({ ok: true });
  });

  it('finds everything again for somebody who left and comes back, but for the trust', async () => {
    dataOf(
      await world.as('ping').call('groups.set-tier-and-tags', {
        groupId: WUTONG,
        memberId: memberIdOf('an'),
        tier: 'core',
        tags: ['烘焙', '烘焙'],
      }),
    );
    dataOf(await world.as('an').call('groups.leave', { groupId: WUTONG }));
    expect(await world.as('an').call('groups.read-home', { groupId: WUTONG })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await enter('an', {}, WUTONG_CARD)).toMatchObject({
      data: { view: 'guest', standing: 'left', joinBy: 'card' },
    });
    expect(await join('an')).toMatchObject({ data: { joining: 'back' } });
    expect(await world.store.get(memberships, membershipId(WUTONG, memberIdOf('an')))).toMatchObject({
      status: 'active',
      role: 'member',
      tier: 'core',
      tags: ['烘焙'],
      joinedAtMs: world.clock.nowMs() - 30 * DAY,
    });
  });

  it('lets a removed member back with a new invitation only', async () => {
    const old = await invitationOf(world, WUTONG, 'ping');
    world.clock.advance(1_000);
    const removal = { groupId: WUTONG, memberId: memberIdOf('li'), reason: '连发广告' };
    dataOf(await world.as('ping').call('groups.remove-member', removal));
    expect(await enter('li', {}, WUTONG_CARD)).toMatchObject({
      data: { standing: 'removed', joinBy: null, ruleText: null },
    });
    expect(await join('li')).toMatchObject({ code: 'REMOVED' });
    expect(await world.as('li').call('groups.join', { invitationCode: old, acceptsRules: true })).toMatchObject({
      code: 'REMOVED',
    });
    world.clock.advance(1_000);
    const fresh = await invitationOf(world, WUTONG, 'ping');
    expect(await world.as('li').call('groups.join', { invitationCode: fresh, acceptsRules: true })).toMatchObject({
      data: { joining: 'back' },
    });
  });

  it('lists the groups of the switcher and marks the one that is over', async () => {
    dataOf(await world.as('li').call('groups.join', { acceptsRules: true }, { card: 'wx-group-elsewhere' }));
    const dissolution = { groupId: ELSEWHERE, confirmation: '梧桐里邻里团' };
    dataOf(await world.as('su').call('groups.dissolve', dissolution));
    const { groups } = dataOf(await world.as('li').call('groups.list-my-groups', {}));
    expect(groups).toMatchObject([
      { groupId: WUTONG, role: 'member', status: 'active' },
      { groupId: ELSEWHERE, status: 'dissolved' },
    ]);
    expect(await world.as('li').call('groups.read-home', { groupId: ELSEWHERE })).toMatchObject({
      code: 'GROUP_DISSOLVED',
    });
    expect(await enter('chen', {}, 'wx-group-elsewhere')).toMatchObject({ data: { view: 'dissolved' } });
    expect(await join('chen', 'wx-group-elsewhere')).toMatchObject({ code: 'GROUP_DISSOLVED' });
  });
});
