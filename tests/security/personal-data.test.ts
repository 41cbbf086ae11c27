import { COLLECTIONS } from '../../server/documents/collections';
import { groups } from '../../server/documents/groups';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { dataOf } from '../support/neighbourhood';
import { boxes, join, openChain } from '../support/chain-group';
import { buy, GROUP, openShop, publish, redeem } from '../support/coupon-shop';
import { readingDraft } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

const NAME = '李小满';
const LI = memberIdOf('li');

/** The collections in which a text stands. */
async function holdersOf(world: World, text: string): Promise<readonly string[]> {
  const all = JSON.parse(await snapshotStore(world.store, COLLECTIONS)) as [string, unknown][];
  return all.filter(([, documents]) => JSON.stringify(documents).includes(text)).map(([name]) => name);
}

async function showTexts({ store }: World): Promise<void> {
  await store.transact(async (tx) => {
    const group = await tx.get(groups, GROUP);
    if (group === null) throw new Error('the group is gone');
    const { version: _, ...before } = group;
    await tx.replace(groups, group, { ...before, settings: { ...group.settings, showsMemberTexts: true } });
  });
}

describe.each(STORE_KINDS)('after a busy day of many people, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openShop({ store });
    const li = world.as('li');
    dataOf(await li.call('groups.edit-profile', { name: NAME, avatarFileId: null, showsName: true }));
    const made = dataOf(
      await world.as('an').call('check-in.create-challenge', { groupId: GROUP, terms: readingDraft as never }),
    );
    const challenge = { groupId: GROUP, challengeId: made.challengeId };
    dataOf(await li.call('check-in.record', { ...challenge, text: '第 80 页' }));
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    dataOf(await redeem(world, 'su', { owner: 'li', couponId }));
    const about = { groupId: GROUP, memberId: LI };
    const words = { reason: 'other', note: `${NAME}帮忙收快递` } as const;
    dataOf(await world.as('an').call('points.adjust', { ...about, ...words, points: 5_000 }));
    dataOf(await world.as('an').call('coupons.give', { batchId, memberId: LI, note: `给${NAME}` }));
    dataOf(await world.as('an').call('groups.set-role', { ...about, role: 'assistant' }));
    const chainId = await openChain(world, {
      points: [{ name: '送到楼下', address: '', asksBuilding: true, slots: [] }],
      questions: [{ label: '备注', isRequired: false }],
    });
    const forNeighbour = { forName: NAME, building: '3 号楼 502', answers: [`找${NAME}`] };
    await join(world, 'li', { chainId, wish: boxes(1, forNeighbour) });
    dataOf(await li.call('groups.complain', { groupId: GROUP, text: `${NAME}没收到` }));
    await showTexts(world);
    const said = { groupId: GROUP, memberId: LI, text: `${NAME}说：书要慢慢读`, tags: [] };
    dataOf(await world.as('wang').call('highlights.nominate', said));
  });
  afterEach(() => world.close());

  it('no openid stands anywhere', async () => {
    for (const name of ['li', 'an', 'su', 'zhou']) expect(await holdersOf(world, `"o-${name}`)).toEqual([]);
    expect(await holdersOf(world, 'o-li')).toEqual([]);
  });

  it('a name stands with its person and in what somebody wrote, and in no record once notices are delivered', async () => {
    await deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    const written = ['adjustments', 'chain-entries', 'complaints', 'coupons', 'highlights'];
    expect([...(await holdersOf(world, NAME))].sort()).toEqual([...written, 'memberships', 'notices', 'people']);
  });

  it('an erasure leaves the name nowhere', async () => {
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    const budget = { deadlineMs: world.clock.nowMs() + 60_000 };
    await deliverOutbox(world.ports, budget);
    await finishErasures(world.ports, budget);
    expect(await holdersOf(world, NAME)).toEqual([]);
    expect(await holdersOf(world, '第 80 页')).toEqual([]);
    expect(await holdersOf(world, '3 号楼 502')).toEqual([]);
  });
});
