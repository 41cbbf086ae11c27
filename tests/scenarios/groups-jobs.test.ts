import { auditChains, auditLinks, auditRoots } from '../../server/documents/audit';
import { notices } from '../../server/documents/notices';
import { operations } from '../../server/documents/operations';
import { ATTEMPTS_MAX, deliverOutbox } from '../../server/jobs/deliver-outbox';
import { purgeRecords } from '../../server/jobs/purge-records';
import { sealAudit } from '../../server/jobs/seal-audit';
import { verifyAudit } from '../../server/jobs/verify-audit';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { grantsOf, withGrants, withTemplate } from '../support/reminding';
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
  const pending = () => world.store.count(operations, { equal: { outboxState: 'pending' } });

  describe('notices', () => {
    beforeEach(async () => {
      await withTemplate(world, 'role-changed');
      for (const name of ['li', 'wang']) await withGrants(world, name, 3);
    });

    it('reach their member once, however often they are delivered', async () => {
      await setRole('li', 'verifier');
      await Promise.all([deliverOutbox(world.ports, budget()), deliverOutbox(world.ports, budget())]);
      await deliverOutbox(world.ports, budget());
      expect(await noticesOf('li')).toHaveLength(1);
      expect(new Set(world.notifier.sent.map((sent) => sent.dedupeId)).size).toBe(1);
      expect(await grantsOf(world, 'li')).toBe(2);
      expect(await pending()).toBe(0);
    });

    it('are in the program at once for who granted no message outside it', async () => {
      world.notifier.answer = 'no-grant';
      await setRole('li', 'verifier');
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
      expect(await noticesOf('li')).toHaveLength(1);
      expect(await grantsOf(world, 'li')).toBe(0);
    });

    it('are tried eight times outside the program and then put aside, while others go on', async () => {
      world.notifier.answer = 'failed';
      await setRole('li', 'verifier');
      for (let attempt = 1; attempt < ATTEMPTS_MAX; attempt += 1) {
        expect(await deliverOutbox(world.ports, budget())).toMatchObject({ failedCount: 1, quarantinedCount: 0 });
        world.clock.advance(4 * MINUTE);
      }
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ failedCount: 0, quarantinedCount: 1 });
      expect(world.log.errors.map(({ event }) => event)).toContain('outbox-quarantined');
      expect(await noticesOf('li')).toHaveLength(1);
      world.notifier.answer = 'sent';
      await setRole('wang', 'verifier');
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
      expect(world.notifier.sent).toHaveLength(ATTEMPTS_MAX + 1);
    });

    it('rest after a failure, twice as long each time up to four minutes, so that a short outage puts nothing aside', async () => {
      world.notifier.answer = 'failed';
      await setRole('li', 'verifier');
      const startedMs = world.clock.nowMs();
      const attempts: number[] = [];
      for (let minute = 0; minute < 20; minute += 1) {
        for (let call = 0; call < 3; call += 1) {
          const { failedCount } = await deliverOutbox(world.ports, budget());
          if (failedCount === 1) attempts.push((world.clock.nowMs() - startedMs) / MINUTE);
        }
        world.clock.advance(MINUTE);
      }
      expect(attempts).toEqual([0, 1, 3, 7, 11, 15, 19]);
      world.notifier.answer = 'sent';
      world.clock.advance(4 * MINUTE);
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1 });
    });

    it('are put aside in time, too, when sending one ends in an error, and hold nobody else up', async () => {
      await setRole('li', 'verifier');
      await setRole('wang', 'verifier');
      const send = world.notifier.send.bind(world.notifier);
      let first = '';
      world.notifier.send = (notice) => {
        first ||= notice.dedupeId;
        return notice.dedupeId === first ? Promise.reject(new Error('no network')) : send(notice);
      };
      expect(await deliverOutbox(world.ports, budget())).toMatchObject({ deliveredCount: 1, failedCount: 1 });
      for (let attempt = 2; attempt <= ATTEMPTS_MAX; attempt += 1) {
        world.clock.advance(4 * MINUTE);
        await deliverOutbox(world.ports, budget());
      }
      expect(await pending()).toBe(0);
      expect(await noticesOf('wang')).toHaveLength(1);
    });

    it('wait for the next run when time is up', async () => {
      await setRole('li', 'verifier');
      expect(await deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() })).toMatchObject({
        deliveredCount: 0,
      });
      expect(await pending()).toBe(1);
    });
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
