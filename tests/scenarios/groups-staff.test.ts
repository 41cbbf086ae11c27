import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { dataOf, ELSEWHERE, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const budget = (world: World) => ({ deadlineMs: world.clock.nowMs() + 10_000 });

describe.each(STORE_KINDS)('who works in a group, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const setRole = (by: string, name: string, role: 'member' | 'verifier' | 'assistant' | 'admin') =>
    world.as(by).call('groups.set-role', { groupId: WUTONG, memberId: memberIdOf(name), role });
  const latestNotice = async (name: string) => {
    await deliverOutbox(world.ports, budget(world));
    return dataOf(await world.as(name).call('groups.list-notices', {})).items[0]?.message;
  };

  it('gives a role that the door knows at once, and tells its holder', async () => {
    expect(await world.as('li').call('groups.list-members', { groupId: WUTONG })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await setRole('ping', 'li', 'assistant')).toMatchObject({ ok: true });
    expect(await world.as('li').call('groups.list-members', { groupId: WUTONG })).toMatchObject({ ok: true });
    expect(await latestNotice('li')).toEqual({
      kind: 'role-changed',
      facts: { role: 'assistant', roleBefore: 'member', groupName: '梧桐里邻里团' },
    });
    expect(await setRole('ping', 'li', 'member')).toMatchObject({ ok: true });
    expect(await world.as('li').call('groups.list-members', { groupId: WUTONG })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('lets admins give roles below their own only, and owners any', async () => {
    expect(await setRole('ping', 'li', 'admin')).toMatchObject({ code: 'ABOVE_YOU' });
    expect(await setRole('ping', 'su', 'member')).toMatchObject({ code: 'ABOVE_YOU' });
    expect(await setRole('an', 'li', 'verifier')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await setRole('su', 'li', 'admin')).toMatchObject({ ok: true });
    expect(await setRole('su', 'chen', 'admin')).toMatchObject({ code: 'NOT_A_MEMBER' });
  });

  it('keeps staff of one group out of another', async () => {
    const foreign = { groupId: WUTONG, memberId: memberIdOf('li') };
    for (const [operation, input] of [
      ['groups.list-members', { groupId: WUTONG }],
      ['groups.read-member', foreign],
      ['groups.set-role', { ...foreign, role: 'member' }],
      ['groups.remove-member', { ...foreign, reason: '测试' }],
      ['groups.read-settings', { groupId: WUTONG }],
      ['groups.renew-invitation', { groupId: WUTONG }],
    ] as const) {
      expect(await world.as('zhou').send(operation, input)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
  });

  it('shows staff a member under the name the member chose', async () => {
    dataOf(await world.as('li').call('groups.edit-profile', { name: '李小姐', avatarFileId: null, showsName: false }));
    const card = { groupId: WUTONG, memberId: memberIdOf('li') };
    expect(await world.as('an').call('groups.read-member', card)).toMatchObject({
      data: { name: '李**', role: 'member', tier: 'ordinary', status: 'active', availablePoints: 0, recent: [] },
    });
    dataOf(await world.as('li').call('groups.edit-profile', { name: '李小姐', avatarFileId: null, showsName: true }));
    expect(await world.as('an').call('groups.read-member', card)).toMatchObject({ data: { name: '李小姐' } });
    expect(await world.as('an').call('groups.read-member', { ...card, memberId: 'm_nobody' })).toMatchObject({
      code: 'NOT_A_MEMBER',
    });
  });

  it('narrows the members by tier and by role', async () => {
    const li = { groupId: WUTONG, memberId: memberIdOf('li') };
    dataOf(await world.as('an').call('groups.set-tier-and-tags', { ...li, tier: 'core', tags: ['有娃'] }));
    const core = dataOf(await world.as('an').call('groups.list-members', { groupId: WUTONG, tier: 'core' }));
    expect(core.items).toMatchObject([{ memberId: memberIdOf('li'), tags: ['有娃'] }]);
    const admins = dataOf(await world.as('an').call('groups.list-members', { groupId: WUTONG, role: 'admin' }));
    expect(admins.items.map((item) => item.memberId).sort()).toEqual([memberIdOf('ping'), memberIdOf('su')]);
  });

  it('removes a member with a reason that reaches them, and never an owner or oneself', async () => {
    const remove = (name: string) =>
      world
        .as('ping')
        .call('groups.remove-member', { groupId: WUTONG, memberId: memberIdOf(name), reason: '连发广告' });
    expect(await remove('su')).toMatchObject({ code: 'ABOVE_YOU' });
    expect(await remove('ping')).toMatchObject({ code: 'YOURSELF' });
    expect(await remove('li')).toMatchObject({ ok: true });
    expect(await remove('li')).toMatchObject({ code: 'NOT_A_MEMBER' });
    expect(await latestNotice('li')).toMatchObject({ kind: 'removed-from-group', facts: { reason: '连发广告' } });
  });

  it('opens a group from a template with its maker as admin, and binds the chat of the card', async () => {
    const make = { name: '读书会', type: 'learning', bindsCard: true } as const;
    expect(await world.as('ping').call('groups.create', make)).toMatchObject({ code: 'NO_CARD' });
    const { groupId } = dataOf(await world.as('ping').call('groups.create', make, { card: 'wx-reading' }));
    expect(await world.as('ping').call('groups.read-settings', { groupId })).toMatchObject({
      data: { name: '读书会', settings: { showsMemberTexts: true }, isBound: true, invitation: null },
    });
    expect(await world.as('chen').call('groups.enter', {}, { card: 'wx-reading' })).toMatchObject({
      data: { view: 'guest', joinBy: 'card' },
    });
    expect(await world.as('li').call('groups.create', make, { card: 'wx-other' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await world.as('ping').call('groups.bind', { groupId: WUTONG }, { card: 'wx-reading' })).toMatchObject({
      code: 'BOUND_ELSEWHERE',
    });
  });

  it('shows changed rules to members again', async () => {
    const edit = {
      groupId: WUTONG,
      name: '梧桐里',
      type: 'perks',
      settings: { ruleText: '不发广告。', monthBudgetPoints: 5_000, showsMemberTexts: false },
    } as const;
    world.clock.advance(1_000);
    dataOf(await world.as('ping').call('groups.edit', edit));
    const home = () => world.as('li').call('groups.read-home', { groupId: WUTONG });
    expect(await home()).toMatchObject({ data: { group: { name: '梧桐里' }, me: { rulesAccepted: false } } });
    dataOf(await world.as('li').call('groups.accept-rules', { groupId: WUTONG }));
    expect(await home()).toMatchObject({ data: { me: { rulesAccepted: true } } });
    expect(await world.as('li').call('groups.read-rules', { groupId: WUTONG })).toMatchObject({
      data: { ruleText: '不发广告。', acceptedAtMs: world.clock.nowMs(), pointsPerYuan: 100 },
    });
  });

  it('dissolves a group only by its owner and its typed name', async () => {
    const dissolve = (by: string, confirmation: string) =>
      world.as(by).call('groups.dissolve', { groupId: WUTONG, confirmation });
    expect(await dissolve('ping', '梧桐里邻里团')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await dissolve('su', '梧桐')).toMatchObject({ code: 'NAME_DIFFERS' });
    expect(await dissolve('su', '梧桐里邻里团')).toMatchObject({ ok: true });
    expect(await dissolve('su', '梧桐里邻里团')).toMatchObject({ code: 'GROUP_DISSOLVED' });
    expect(await latestNotice('an')).toEqual({ kind: 'group-dissolved', facts: { groupName: '梧桐里邻里团' } });
  });

  it('takes a complaint to the staff and the answer back, once', async () => {
    const { complaintId } = dataOf(await world.as('li').call('groups.complain', { groupId: WUTONG, text: '券没给我' }));
    expect(await world.as('li').call('groups.complain', { groupId: ELSEWHERE, text: '券没给我' })).toMatchObject({
      code: 'NOT_A_MEMBER',
    });
    const open = dataOf(await world.as('ping').call('groups.list-complaints', { groupId: WUTONG }));
    expect(open.items).toMatchObject([{ complaintId, name: 'l*', text: '券没给我', status: 'open' }]);
    expect(await world.as('an').call('groups.list-complaints', { groupId: WUTONG })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const answer = { groupId: WUTONG, complaintId, text: '补给你了' };
    expect(await world.as('zhou').call('groups.answer-complaint', { ...answer, groupId: ELSEWHERE })).toMatchObject({
      code: 'COMPLAINT_UNKNOWN',
    });
    dataOf(await world.as('ping').call('groups.answer-complaint', answer));
    expect(await world.as('ping').call('groups.answer-complaint', answer)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await latestNotice('li')).toMatchObject({ kind: 'complaint-answered' });
    const mine = dataOf(await world.as('li').call('groups.list-my-complaints', {}));
    expect(mine.items).toMatchObject([{ complaintId, answer: { text: '补给你了' } }]);
    expect(JSON.stringify(mine)).not.toContain(memberIdOf('ping'));
  });
});
