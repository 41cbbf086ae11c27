import { memberships, membershipId } from '../../server/documents/memberships';
import { notices } from '../../server/documents/notices';
import { purgeFiles } from '../../server/jobs/purge-files';
import { passPictures } from '../support/pictures';
import { dataOf, ELSEWHERE, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const DAY = 86_400_000;

describe.each(STORE_KINDS)('what a member shows, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const edit = (name: string, profile: { name: string; avatarFileId?: string | null; showsName?: boolean }) =>
    world.as(name).call('groups.edit-profile', { avatarFileId: null, showsName: true, ...profile });
  const upload = async (name: string) => {
    const { path } = dataOf(await world.as(name).call('groups.open-avatar-slot', {}));
    await world.files.keep(memberIdOf(name), path.slice(memberIdOf(name).length + 1), new Uint8Array([1]));
    return path;
  };
  const sweep = () => purgeFiles(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });

  it('is the same in every group at once', async () => {
    dataOf(await world.as('li').call('groups.join', { acceptsRules: true }, { card: 'wx-group-elsewhere' }));
    const avatarFileId = await upload('li');
    expect(dataOf(await edit('li', { name: '李小姐', avatarFileId }))).toMatchObject({ avatarChecked: false });
    await passPictures(world);
    for (const groupId of [WUTONG, ELSEWHERE]) {
      expect(await world.store.get(memberships, membershipId(groupId, memberIdOf('li')))).toMatchObject({
        profile: { name: '李小姐', avatarFileId, showsName: true, nameChecked: true },
      });
    }
    expect(await world.as('li').call('groups.read-profile', {})).toMatchObject({
      data: { name: '李小姐', shownName: '李小姐', groupCount: 2, isStaff: false, hasNewNotices: false },
    });
  });

  it('takes no picture of somebody else', async () => {
    const foreign = await upload('wang');
    expect(await edit('li', { name: '李小姐', avatarFileId: foreign })).toMatchObject({ code: 'FILE_UNKNOWN' });
    expect(await edit('li', { name: '李小姐', avatarFileId: 'm_li/avatar/none' })).toMatchObject({
      code: 'FILE_UNKNOWN',
    });
  });

  it('shows a name to others only after the content check passed it', async () => {
    world.textCheck.verdicts.set('脏话', 'refused').set('等一等', 'pending');
    expect(await edit('li', { name: '脏话' })).toMatchObject({ code: 'NAME_REFUSED' });
    expect(await edit('li', { name: '等一等' })).toMatchObject({ data: { nameChecked: false } });
    const card = { groupId: WUTONG, memberId: memberIdOf('li') };
    expect(await world.as('ping').call('groups.read-member', card)).toMatchObject({ data: { name: '一位邻居' } });
    world.textCheck.verdicts.delete('等一等');
    expect(await edit('li', { name: '等一等' })).toMatchObject({ data: { nameChecked: true } });
    expect(await world.as('ping').call('groups.read-member', card)).toMatchObject({ data: { name: '等一等' } });
  });

  it('takes at most twenty characters', async () => {
    expect(await edit('li', { name: '长'.repeat(21) })).toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'name' },
    });
  });

  it('keeps the picture in use and sweeps the one before and uploads that nobody used', async () => {
    const first = await upload('li');
    dataOf(await edit('li', { name: '李小姐', avatarFileId: first }));
    await passPictures(world);
    const second = await upload('li');
    dataOf(await edit('li', { name: '李小姐', avatarFileId: second }));
    expect(await sweep()).toEqual({ expiredCount: 0, orphanCount: 0 });
    await passPictures(world);
    const unused = await upload('wang');
    expect(await sweep()).toEqual({ expiredCount: 1, orphanCount: 0 });
    expect([...world.files.kept.keys()].sort()).toEqual([second, unused].sort());
    world.clock.advance(2 * DAY);
    expect(await sweep()).toEqual({ expiredCount: 0, orphanCount: 2 });
    expect([...world.files.kept.keys()]).toEqual([second]);
  });

  it('says that something new is there until it was looked at', async () => {
    const profile = async () => dataOf(await world.as('li').call('groups.read-profile', {}));
    world.clock.advance(1_000);
    const atMs = world.clock.nowMs();
    const message = { kind: 'complaint-answered', facts: {} } as const;
    await world.store.transact((tx) =>
      tx.create(notices, { id: 'n1', schema: 1, memberId: memberIdOf('li'), message, atMs, order: 'a' }),
    );
    expect((await profile()).hasNewNotices).toBe(true);
    expect(dataOf(await world.as('li').call('groups.list-notices', {})).items).toMatchObject([
      { id: 'n1', isNew: true },
    ]);
    dataOf(await world.as('li').call('groups.mark-notices-seen', {}));
    expect((await profile()).hasNewNotices).toBe(false);
    expect(dataOf(await world.as('li').call('groups.list-notices', {})).items).toMatchObject([
      { id: 'n1', isNew: false },
    ]);
  });
});
