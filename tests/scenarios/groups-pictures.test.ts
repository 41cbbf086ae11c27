import { keptFiles, SLOT_KEPT_MS } from '../../server/documents/kept-files';
import { checkPictures } from '../../server/jobs/check-pictures';
import { purgeFiles } from '../../server/jobs/purge-files';
import { settlePicture } from '../../server/operations/groups/settle-picture';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { judgePictures, passPictures, uploadPicture } from '../support/pictures';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const MINUTE = 60_000;

describe.each(STORE_KINDS)('a picture that a member gives, on %s', (store) => {
  let world: World;
  let first: string;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
    first = await uploadPicture(world, 'li');
  });
  afterEach(() => world.close());

  const budget = () => ({ deadlineMs: world.clock.nowMs() + 10_000 });
  const choose = async (avatarFileId: string | null) =>
    dataOf(await world.as('li').call('groups.edit-profile', { name: '李小姐', avatarFileId, showsName: true }));
  const ownView = async () => dataOf(await world.as('li').call('groups.read-profile', {}));
  const seenByOthers = async () => {
    const input = { groupId: WUTONG, memberId: memberIdOf('li') };
    return dataOf(await world.as('ping').call('groups.read-member', input)).avatarFileId;
  };
  const waitingCount = () => world.store.count(keptFiles, { equal: {}, range: { field: 'checkAtMs', from: 1 } });

  it('is seen by its owner alone until the platform has passed it', async () => {
    expect(await choose(first)).toMatchObject({ avatarChecked: false });
    expect(await ownView()).toMatchObject({ avatarFileId: first, avatarChecked: false });
    expect(await seenByOthers()).toBeNull();
    await passPictures(world);
    expect(world.imageCheck.asked).toMatchObject([{ use: 'avatar', url: `/files/${first}` }]);
    expect(await ownView()).toMatchObject({ avatarFileId: first, avatarChecked: true });
    expect(await seenByOthers()).toBe(first);
    expect(await waitingCount()).toBe(0);
  });

  it('is removed when it did not pass, its owner reads so, and others go on seeing the one before', async () => {
    await choose(first);
    await passPictures(world);
    const second = await uploadPicture(world, 'li');
    await choose(second);
    const [traceId = ''] = await judgePictures(world, false);
    expect(await ownView()).toMatchObject({ avatarFileId: first, avatarChecked: true, hasNewNotices: true });
    expect(await seenByOthers()).toBe(first);
    expect([...world.files.kept.keys()]).toEqual([first]);
    const [notice] = dataOf(await world.as('li').call('groups.list-notices', {})).items;
    expect(notice?.message).toEqual({ kind: 'picture-refused', facts: { use: 'avatar' } });
    expect(await settlePicture(world.ports, { traceId, isPassed: true })).toBe(false);
    expect(await seenByOthers()).toBe(first);
    world.clock.advance(SLOT_KEPT_MS);
    await purgeFiles(world.ports, budget());
    expect(await world.store.count(keptFiles, { equal: {} })).toBe(1);
  });

  it('may be answered for twice and at once', async () => {
    await choose(first);
    await checkPictures(world.ports, budget());
    const answer = { traceId: world.imageCheck.asked[0]?.traceId ?? '', isPassed: false };
    await Promise.all([settlePicture(world.ports, answer), settlePicture(world.ports, answer)]);
    expect(dataOf(await world.as('li').call('groups.list-notices', {})).items).toHaveLength(1);
  });

  it('is asked about again when no answer came, later each time the platform is down', async () => {
    await choose(first);
    expect(await checkPictures(world.ports, budget())).toEqual({ askedCount: 1 });
    expect(await checkPictures(world.ports, budget())).toEqual({ askedCount: 0 });
    world.clock.advance(40 * MINUTE);
    world.imageCheck.isDown = true;
    expect(await checkPictures(world.ports, budget())).toEqual({ askedCount: 0 });
    world.imageCheck.isDown = false;
    world.clock.advance(20 * MINUTE);
    expect(await checkPictures(world.ports, budget())).toEqual({ askedCount: 0 });
    world.clock.advance(20 * MINUTE);
    expect(await checkPictures(world.ports, budget())).toEqual({ askedCount: 1 });
    expect(await seenByOthers()).toBeNull();
  });

  it('that was replaced while it waited is not shown when its answer comes', async () => {
    await choose(first);
    await checkPictures(world.ports, budget());
    const second = await uploadPicture(world, 'li');
    await choose(second);
    await settlePicture(world.ports, { traceId: 'trace-1', isPassed: true });
    expect(await seenByOthers()).toBeNull();
    expect(await ownView()).toMatchObject({ avatarFileId: second, avatarChecked: false });
    await passPictures(world);
    expect(await seenByOthers()).toBe(second);
  });

  it('goes with its owner while it waits', async () => {
    await choose(first);
    await checkPictures(world.ports, budget());
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    expect(await settlePicture(world.ports, { traceId: 'trace-1', isPassed: true })).toBe(false);
    expect([...world.files.kept.keys()]).toEqual([]);
  });
});
