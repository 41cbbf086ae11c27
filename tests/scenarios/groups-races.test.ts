import { complaints } from '../../server/documents/complaints';
import { memberships, membershipId } from '../../server/documents/memberships';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);
const LI = memberIdOf('li');

/** The same moment, told in forty ways: who reads and who commits first differs from seed to seed. */
async function everyWay(story: (group: ReadingGroup) => Promise<void>): Promise<void> {
  for (const seed of SEEDS) {
    const group = await readingGroup({ store: 'hostile', seed });
    await story(group);
    expect(group.world.log.errors).toEqual([]);
  }
}

describe('two things in one moment', () => {
  it('nobody makes a removal a leave by leaving at the same moment', () =>
    everyWay(async ({ world, groupId }) => {
      const [removal] = await Promise.all([
        world.as('su').call('groups.remove-member', { groupId, memberId: LI, reason: '代打' }),
        world.as('li').call('groups.leave', { groupId }),
      ]);
      const membership = await world.store.get(memberships, membershipId(groupId, LI));
      expect([removal.ok, membership?.status]).toEqual(removal.ok ? [true, 'removed'] : [false, 'left']);
    }));

  it('a complaint sent while everything is erased does not stay behind', () =>
    everyWay(async ({ world, groupId }) => {
      await Promise.all([
        world.as('li').call('groups.complain', { groupId, text: '我是李小满' }),
        world.as('li').call('groups.erase-me', { understands: true }),
      ]);
      await finishErasures(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
      expect(await world.store.count(complaints, { equal: { memberId: LI } })).toBe(0);
    }));
});
