import { auditChains, auditLinks, auditRoots } from '../../server/documents/audit';
import { notices } from '../../server/documents/notices';
import { operations } from '../../server/documents/operations';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { purgeRecords } from '../../server/jobs/purge-records';
import { sealAudit } from '../../server/jobs/seal-audit';
import { verifyAudit } from '../../server/jobs/verify-audit';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

const MINUTE = 60_000;
const DAY = 86_400_000;

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('what is done when nobody looks, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
  });
  afterEach(() => world.close());

  const budget = () => ({ deadlineMs: world.clock.nowMs() + 10_000 });
  const setRole = async (name: string, role: 'member' | 'verifier' | 'assistant') => {
    world.clock.advance(1_000);
    const input = { groupId: WUTONG, memberId: memberIdOf(name), role } as const;
    return dataOf(await world.as('ping').call('groups.set-role', input));
  };
  const noticesOf = (name: string) =>
    world.store.query(notices, {
      equal: { memberId: memberIdOf(name) },
      order: { field: 'order', direction: 'up' },
      limit: 50,
    });

  describe('the audit', () => {
    const linksOf = (name: string) =>
      world.store.query(auditLinks, {
        equal: { operator: memberIdOf(name) },
        order: { field: 'order', direction: 'up' },
        limit: 50,
      });

    it('seals every act once, in order, when its call has surely ended', async () => {
      await setRole('li', 'verifier');
      await setRole('wang', 'assistant');
      expect(await sealAudit(world.ports, budget())).toMatchObject({ sealedCount: 0 });
      world.clock.advance(3 * MINUTE);
      const counts = await Promise.all([sealAudit(world.ports, budget()), sealAudit(world.ports, budget())]);
      expect(counts[0].sealedCount + counts[1].sealedCount).toBe(2);
      await setRole('li', 'member');
      world.clock.advance(3 * MINUTE);
      expect(await sealAudit(world.ports, budget())).toMatchObject({ sealedCount: 1 });
      const links = await linksOf('ping');
      expect(links).toHaveLength(3);
      expect(await world.store.get(auditChains, memberIdOf('ping'))).toMatchObject({
        length: 3,
        head: links.at(-1)?.digest,
      });
      expect(await verifyAudit(world.ports, budget())).toMatchObject({
        status: 'done',
        counts: { checkedCount: 3, brokenCount: 0 },
      });
    });

    it('makes one root a day over all chains', async () => {
      await setRole('li', 'verifier');
      world.clock.advance(3 * MINUTE);
      expect(await sealAudit(world.ports, budget())).toMatchObject({ rootCount: 1 });
      expect(await sealAudit(world.ports, budget())).toMatchObject({ rootCount: 0 });
      world.clock.advance(DAY);
      expect(await sealAudit(world.ports, budget())).toMatchObject({ rootCount: 1 });
      expect(await world.store.get(auditRoots, '2026-11-23')).toMatchObject({ chainCount: 1 });
    });

    it('notices a record that was changed and an act that was taken out', async () => {
      for (const name of ['li', 'wang', 'an']) await setRole(name, 'verifier');
      world.clock.advance(3 * MINUTE);
      await sealAudit(world.ports, budget());
      const [first, second] = await linksOf('ping');
      await world.store.transact(async (tx) => {
        const record = await tx.get(operations, first?.operationId ?? '');
        if (record !== null) await tx.replace(operations, record, { ...record, concerns: memberIdOf('zhou') });
      });
      expect(await verifyAudit(world.ports, budget())).toMatchObject({ counts: { checkedCount: 3, brokenCount: 1 } });
      await world.store.transact(async (tx) => {
        const link = await tx.get(auditLinks, second?.id ?? '');
        if (link !== null) await tx.remove(auditLinks, link);
      });
      const { counts } = await verifyAudit(world.ports, budget());
      expect(counts.brokenCount).toBeGreaterThan(1);
      expect(world.log.errors.map(({ event }) => event)).toEqual(['audit-broken', 'audit-broken']);
    });

    it('stays whole when a person an act concerned is erased', async () => {
      await setRole('li', 'verifier');
      world.clock.advance(3 * MINUTE);
      await sealAudit(world.ports, budget());
      await deliverOutbox(world.ports, budget());
      dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
      expect(await verifyAudit(world.ports, budget())).toMatchObject({ counts: { brokenCount: 0 } });
    });
  });

  it('keeps records of what was done 400 days, and refusals seven', async () => {
    await setRole('li', 'verifier');
    const wrong = { groupId: WUTONG, memberId: 'm_nobody', role: 'verifier' } as const;
    expect(await world.as('ping').call('groups.set-role', wrong)).toMatchObject({ code: 'NOT_A_MEMBER' });
    expect(await purgeRecords(world.ports, budget())).toMatchObject({ recordCount: 0 });
    world.clock.advance(7 * DAY);
    expect(await purgeRecords(world.ports, budget())).toMatchObject({ recordCount: 1 });
    world.clock.advance(393 * DAY);
    expect(await purgeRecords(world.ports, budget())).toMatchObject({ recordCount: 1 });
  });

  it('removes notices after half a year', async () => {
    await setRole('li', 'verifier');
    await deliverOutbox(world.ports, budget());
    world.clock.advance(180 * DAY - 1);
    expect(await purgeRecords(world.ports, budget())).toMatchObject({ noticeCount: 0 });
    world.clock.advance(1);
    expect(await purgeRecords(world.ports, budget())).toMatchObject({ noticeCount: 1 });
    expect(await noticesOf('li')).toEqual([]);
  });
});
