import { accounts } from '../../server/documents/accounts';
import { memberships, membershipId } from '../../server/documents/memberships';
import { notices } from '../../server/documents/notices';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { tellChains } from '../../server/jobs/tell-chains';
import { sumsAt } from '../../domain/groups/period-counters';
import {
  boxes,
  closeNow,
  entriesOf,
  expectBalanced,
  GROUP,
  HOUR_MS,
  join,
  openChain,
  openChainGroup,
  settle,
} from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const KEY = 'key-of-one-single-tap';

describe.each(STORE_KINDS)('a formed chain, on %s', (store) => {
  let world: World;
  let chainId: string;
  let li: string;
  let wang: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world);
    li = (await join(world, 'li', { chainId, wish: boxes(2, { points: 1_000 }) })).entryId;
    wang = (await join(world, 'wang', { chainId, wish: boxes(2) })).entryId;
    await closeNow(world, chainId);
  });
  afterEach(() => world.close());

  const budget = () => ({ deadlineMs: world.clock.nowMs() + 15_000 });
  const told = async (name: string) => {
    await deliverOutbox(world.ports, budget());
    const found = await world.store.query(notices, {
      equal: { memberId: memberIdOf(name) },
      order: { field: 'order', direction: 'down' },
      limit: 20,
    });
    return found.map(({ message }) => message.kind).filter((kind) => kind.startsWith('chain-'));
  };

  it('counts on the boards of whoever took part', async () => {
    const membership = await world.store.get(memberships, membershipId(GROUP, memberIdOf('li')));
    expect(sumsAt(membership!.counters, 'chainJoins', world.clock.nowMs()).total).toBe(1);
  });

  it('keeps an open money card: waiting, collected, owed back, refunded', async () => {
    const an = world.as('an');
    const pay = { entryId: wang, kind: 'paid', fen: 15_000, note: '现金' } as const;
    const first = await an.call('chains.note-payment', pay, { key: KEY });
    expect(await an.call('chains.note-payment', pay, { key: KEY })).toEqual(first);
    expect(await world.as('li').call('chains.read', { chainId })).toMatchObject({
      data: {
        money: { dueFen: 26_960, collectedFen: 15_000, refundedFen: 0, toRefundFen: 1_020, waitingFen: 12_980 },
      },
    });
    expect(await an.call('chains.list-run-entries', { chainId, what: 'to-refund' })).toMatchObject({
      data: { items: [{ number: 2, balanceFen: 1_020 }] },
    });
    const back = { entryId: wang, kind: 'refunded', note: '' } as const;
    expect(await an.call('chains.note-payment', { ...back, fen: 15_001 })).toMatchObject({
      code: 'TOO_MUCH',
      details: { maxFen: 15_000 },
    });
    await an.call('chains.note-payment', { ...back, fen: 1_020 });
    expect(await expectBalanced(world, chainId)).toMatchObject({ toRefundFen: 0, refundedFen: 1_020 });
    await an.call('chains.note-payment', { ...back, kind: 'refund-undone', fen: 20 });
    expect(await expectBalanced(world, chainId)).toMatchObject({ toRefundFen: 20, refundedFen: 1_000 });
    expect(await world.as('bo').call('chains.note-payment', pay)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await world.as('fu').call('chains.note-payment', pay)).toMatchObject({ code: 'ENTRY_UNKNOWN' });
  });

  it('lets two note money at once and loses neither', async () => {
    const pay = { entryId: wang, kind: 'paid', fen: 100, note: '' } as const;
    const send = async (who: string, key: string) => {
      for (let attempt = 0; attempt < 40; attempt += 1) {
        const reply = await world.as(who).call('chains.note-payment', pay, { key });
        if (reply.ok || reply.code !== 'TRY_AGAIN') return reply;
      }
      throw new Error('never answered');
    };
    await Promise.all([send('an', `${KEY}-of-an`), send('zhou', `${KEY}-of-zhou`)]);
    expect(await expectBalanced(world, chainId)).toMatchObject({ collectedFen: 200 });
  });

  it('hears 「我付好了」 and lists it until the organiser has noted it', async () => {
    expect(await world.as('wang').call('chains.report-payment', { entryId: wang })).toMatchObject({ ok: true });
    const an = world.as('an');
    const reported = { chainId, what: 'reported' } as const;
    expect(await an.call('chains.list-run-entries', reported)).toMatchObject({ data: { items: [{ number: 2 }] } });
    await an.call('chains.note-payment', { entryId: wang, kind: 'paid', fen: 13_980, note: '' });
    expect(await an.call('chains.list-run-entries', reported)).toMatchObject({ data: { items: [] } });
    expect(await world.as('wang').call('chains.report-payment', { entryId: wang })).toMatchObject({
      code: 'NOTHING_DUE',
    });
  });

  it('tells of the arrival once, and a day later those who have not come', async () => {
    await world.as('an').call('chains.announce-arrival', { chainId, text: '小店门口自取' });
    await tellChains(world.ports, budget());
    await tellChains(world.ports, budget());
    expect(await told('li')).toEqual(['chain-arrived', 'chain-formed']);
    await world.as('su').call('chains.pick-up', { entryId: li, lines: [{ sku: 0, count: 2 }] });
    world.clock.advance(24 * HOUR_MS);
    await tellChains(world.ports, budget());
    expect(await told('li')).toEqual(['chain-arrived', 'chain-formed']);
    expect(await told('wang')).toEqual(['chain-arrived', 'chain-arrived', 'chain-formed']);
  });

  it('hands over by QR or number, in parts, and takes back', async () => {
    const page = await world.as('li').call('chains.read-entry', { entryId: li });
    const token = page.ok ? (page.data.pickUpToken ?? '') : '';
    const su = world.as('su');
    expect(await su.call('chains.look-at-pick-up', { by: 'token', token })).toMatchObject({
      data: { chainId, entry: { number: 1, pickUp: 'waiting' }, undo: null },
    });
    expect(await su.call('chains.look-at-pick-up', { by: 'token', token: `${token}x` })).toMatchObject({
      code: 'ENTRY_UNKNOWN',
    });
    expect(await world.as('ke').call('chains.look-at-pick-up', { by: 'token', token })).toMatchObject({
      code: 'ENTRY_UNKNOWN',
    });
    const one = { entryId: li, lines: [{ sku: 0, count: 1 }] };
    const first = await su.call('chains.pick-up', one, { key: KEY });
    expect(await su.call('chains.pick-up', one, { key: KEY })).toEqual(first);
    expect(await su.call('chains.list-pick-ups', { chainId, state: 'partly' })).toMatchObject({
      data: { items: [{ number: 1 }] },
    });
    expect(await su.call('chains.pick-up', { ...one, lines: [{ sku: 0, count: 2 }] })).toMatchObject({
      code: 'TOO_MUCH',
      details: { leftCount: 1 },
    });
    expect(await su.call('chains.look-at-pick-up', { by: 'number', chainId, number: 1 })).toMatchObject({
      data: { undo: { lines: [{ sku: 0, count: 1 }] } },
    });
    const undo = { entryId: li, pickUpId: first.ok ? first.data.pickUpId : '', reason: '点错了' };
    expect(await world.as('bo').call('chains.undo-pick-up', undo)).toMatchObject({ code: 'NEEDS_ANOTHER_ROLE' });
    world.clock.advance(10 * 60_000);
    expect(await su.call('chains.undo-pick-up', undo)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    expect(await world.as('an').call('chains.undo-pick-up', undo)).toMatchObject({ ok: true });
    expect(await world.as('an').call('chains.undo-pick-up', undo)).toMatchObject({ code: 'NOT_PICKED_UP' });
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ pickUp: 'waiting' });
  });

  it('cuts a shortage by the published rule, gives points back, and shows everybody the same table', async () => {
    const an = world.as('an');
    await an.call('chains.note-payment', { entryId: wang, kind: 'paid', fen: 13_980, note: '' });
    expect(await an.call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 4 })).toMatchObject({
      code: 'BAD_COUNT',
      details: { soldCount: 4 },
    });
    await an.call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 3 });
    await settle(world);
    expect(await expectBalanced(world, chainId)).toMatchObject({ toRefundFen: 6_990, settledEdition: 2 });
    expect((await entriesOf(world, chainId)).map(({ lines }) => lines[0]?.shortCount)).toEqual([0, 1]);
    await an.call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 0 });
    await settle(world);
    expect(await expectBalanced(world, chainId)).toMatchObject({ toRefundFen: 13_980, waitingFen: 0, dueFen: 0 });
    expect((await world.store.get(accounts, memberIdOf('li')))?.postedPoints).toBe(10_000);
    expect(await world.as('wang').call('chains.read', { chainId })).toMatchObject({
      data: { shortages: [{ sku: 0, soldCount: 4, arrivedCount: 0 }] },
    });
    expect(await told('wang')).toEqual(['chain-short', 'chain-short', 'chain-formed']);
  });

  it('answers an after-sale case with a refund that the card shows', async () => {
    const opened = await world.as('wang').call('chains.open-case', {
      entryId: wang,
      sku: 0,
      count: 1,
      kind: 'defect',
      text: '压坏了一盒',
    });
    const caseId = opened.ok ? opened.data.caseId : '';
    const an = world.as('an');
    const answer = { caseId, state: 'refund', refundFen: 6_990, answer: '退你一盒' } as const;
    const listed = (what: 'open' | 'all') => an.call('chains.list-cases', { chainId, what });
    expect(await listed('open')).toMatchObject({ data: { items: [{ caseId, state: 'open' }] } });
    expect(await an.call('chains.answer-case', { ...answer, refundFen: 99_999 })).toMatchObject({ code: 'TOO_MUCH' });
    expect(await an.call('chains.answer-case', answer)).toMatchObject({ ok: true });
    expect([await listed('open'), await listed('all')]).toMatchObject([{ data: { items: [] } }, { ok: true }]);
    expect(await an.call('chains.answer-case', answer)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await expectBalanced(world, chainId)).toMatchObject({ dueFen: 26_960 - 6_990 });
    expect(await world.as('wang').call('chains.read-entry', { entryId: wang })).toMatchObject({
      data: { afterSaleFen: 6_990, cases: [{ state: 'refund', refundFen: 6_990, answer: '退你一盒' }] },
    });
    expect(await told('wang')).toContain('chain-case');
    expect(
      await world.as('li').call('chains.open-case', { entryId: wang, sku: 0, count: 1, kind: 'other', text: '我的' }),
    ).toMatchObject({ code: 'ENTRY_UNKNOWN' });
  });
});
