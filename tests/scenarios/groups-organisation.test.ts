import { newOrganisation, ORGANISATION_ID, organisations, ownerCodeDigest } from '../../server/documents/organisation';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { createWorld, STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('whose the organisation is, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  it('hands the organisation over, never leaving it without an owner', async () => {
    const ownerCount = async () => dataOf(await world.as('su').call('groups.read-organisation', {})).ownerCount;
    expect(await world.as('su').call('groups.step-down', {})).toMatchObject({ code: 'LAST_OWNER' });
    const toPing = { memberId: memberIdOf('ping'), staysOwner: true };
    expect(await world.as('ping').call('groups.hand-over', toPing)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('su').call('groups.hand-over', toPing)).toMatchObject({ ok: true });
    expect(await world.as('su').call('groups.hand-over', toPing)).toMatchObject({ code: 'OWNER_ALREADY' });
    expect(await ownerCount()).toBe(2);
    expect(await world.as('su').call('groups.step-down', {})).toMatchObject({ ok: true });
    expect(await ownerCount()).toBe(1);
    expect(await world.as('su').call('groups.step-down', {})).toMatchObject({ code: 'NOT_ALLOWED' });
    dataOf(await world.as('ping').call('groups.hand-over', { memberId: memberIdOf('su'), staysOwner: false }));
    expect(await world.as('ping').call('groups.step-down', {})).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('of two owners who step down at once, one stays', async () => {
    dataOf(await world.as('su').call('groups.hand-over', { memberId: memberIdOf('ping'), staysOwner: true }));
    const both = await Promise.all([
      world.as('su').call('groups.step-down', {}),
      world.as('ping').call('groups.step-down', {}),
    ]);
    expect(both.filter((reply) => reply.ok)).toHaveLength(1);
  });

  it('lists who works here, and gives and takes offices', async () => {
    const office = { memberId: memberIdOf('wang'), office: 'verifier', holds: true } as const;
    dataOf(await world.as('su').call('groups.set-office', office));
    const { staff } = dataOf(await world.as('ping').call('groups.list-staff', { groupId: WUTONG }));
    expect(staff.map(({ memberId, role, offices }) => ({ memberId, role, offices }))).toEqual(
      expect.arrayContaining([
        { memberId: memberIdOf('su'), role: 'admin', offices: ['owner'] },
        { memberId: memberIdOf('an'), role: 'assistant', offices: [] },
        { memberId: memberIdOf('wang'), role: null, offices: ['verifier'] },
      ]),
    );
    dataOf(await world.as('su').call('groups.set-office', { ...office, holds: false }));
    const after = dataOf(await world.as('ping').call('groups.list-staff', { groupId: WUTONG }));
    expect(after.staff).toHaveLength(3);
  });

  it('changes what the whole organisation goes by, as its owner alone', async () => {
    const settings = { expiryYears: 2, pointsPerYuan: 50, adjustmentAlonePoints: 200 };
    expect(await world.as('ping').call('groups.edit-organisation', { name: '梧桐', settings })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    dataOf(await world.as('su').call('groups.edit-organisation', { name: '梧桐', settings }));
    expect(await world.as('ping').call('groups.read-organisation', {})).toMatchObject({
      data: { name: '梧桐', settings },
    });
  });

  it('lets staff read their own acts and members nothing', async () => {
    const li = { groupId: WUTONG, memberId: memberIdOf('li') };
    dataOf(await world.as('ping').call('groups.set-role', { ...li, role: 'verifier' }));
    const lines = dataOf(await world.as('ping').call('groups.list-audit', {})).items;
    expect(lines).toMatchObject([{ kind: 'groups.set-role', concerns: memberIdOf('li'), facts: { role: 'verifier' } }]);
    expect(dataOf(await world.as('su').call('groups.list-audit', {})).items).toEqual([]);
    expect(dataOf(await world.as('wang').call('groups.list-audit', {})).items).toEqual([]);
  });
});

describe.each(STORE_KINDS)('the first owner, on %s', (store) => {
  it('redeems the one-time code, once', async () => {
    const world = await createWorld({ store });
    const digest = ownerCodeDigest(world.ports.keys, 'OWNER-CODE-1');
    await world.store.transact((tx) =>
      tx.create(organisations, newOrganisation({ name: '梧桐里', ownerCodeDigest: digest, nowMs: 0 })),
    );
    expect(await world.as('chen').call('groups.become-owner', { code: 'guess' })).toMatchObject({
      code: 'OWNER_CODE_INVALID',
    });
    dataOf(await world.as('su').call('groups.become-owner', { code: ' OWNER-CODE-1 ' }));
    expect(await world.as('chen').call('groups.become-owner', { code: 'OWNER-CODE-1' })).toMatchObject({
      code: 'OWNER_CODE_INVALID',
    });
    expect((await world.store.get(organisations, ORGANISATION_ID))?.ownerCodeDigest).toBeNull();
    const { groupId } = dataOf(
      await world.as('su').call('groups.create', { name: '第一个群', type: 'service', bindsCard: false }),
    );
    expect(await world.as('su').call('groups.read-home', { groupId })).toMatchObject({
      data: { me: { role: 'admin', isStaff: true } },
    });
    await world.close();
  });
});
