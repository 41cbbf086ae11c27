import { operatorApi } from '../../contracts/operator-api';
import { entryIdOf } from '../../server/documents/chain-entries';
import { sweepMovements } from '../../server/jobs/sweep-movements';
import { boxes, chainTerms, expectBalanced, GROUP, openChainGroup, settle } from '../support/chain-group';
import { DELIVERING, HOME, parcel } from '../support/chain-delivery';
import { memberIdOf } from '../support/seed-people';
import { changesIn, Tapping } from '../support/tapping';
import { STORE_KINDS, type World } from '../support/world';

const TRACKED = { carrier: '顺丰', trackingNumber: 'SF1234567890' };

describe.each(STORE_KINDS)('every tap on a chain, on %s', (store) => {
  let world: World;
  let tapping: Tapping;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    tapping = new Tapping(world, 'fu');
  });
  afterEach(() => world.close());

  const tap = (who: string, operation: string, input: object) => tapping.tap({ who, operation, input });
  /** Changes that were on their way come to rest, then the chain is settled. */
  const settled = async () => {
    for (let pass = 0; pass < 3; pass += 1) {
      world.clock.advance(60_000);
      await sweepMovements(world.ports);
      await settle(world);
    }
  };
  const refusedLate = async (who: string, operation: string, input: object) => {
    const reply = await world.as(who).send(operation, input);
    expect([operation, reply]).toMatchObject([operation, { ok: false, code: 'CHAIN_CLOSED' }]);
  };

  /** Until the deadline. */
  const untilTheDeadline = async () => {
    const { chainId } = await tap('an', 'chains.create', {
      groupId: GROUP,
      terms: chainTerms(world, { points: DELIVERING }),
    });
    const li = (await tap('li', 'chains.join', { chainId, ...boxes(2) }))['entryId'];
    await tap('li', 'chains.edit-entry', { entryId: li, ...boxes(3) });
    await tap('an', 'chains.edit-entry-for', { entryId: li, lines: [{ sku: 0, count: 2 }], reason: '电话里说的' });
    const lines = [{ name: '王姐', wished: [{ sku: 1, count: 1 }], point: 0 }];
    const { numbers } = await tap('an', 'chains.import-lines', { chainId, lines });
    const claimed = entryIdOf(String(chainId), Number((numbers as readonly number[])[0]));
    await tap('wang', 'chains.claim-entry', { entryId: claimed });
    await tap('an', 'chains.answer-claim', { entryId: claimed, accepted: true });
    await tap('an', 'chains.pause', { chainId, reason: '核对库存' });
    await tap('an', 'chains.resume', { chainId });
    await tap('an', 'chains.edit', { chainId, text: '周五到' });
    const bo = (await tap('bo', 'chains.join', { chainId, ...boxes(1) }))['entryId'];
    await tap('bo', 'chains.cancel-entry', { entryId: bo });
    const parcelled = (await tap('bo', 'chains.join', { chainId, ...parcel(1) }))['entryId'];
    const su = (await tap('su', 'chains.join', { chainId, ...boxes(1) }))['entryId'];
    await tap('an', 'chains.cancel-entry-for', { entryId: su, reason: '不要了' });
    await tap('li', 'chains.report-payment', { entryId: li });
    await tap('an', 'chains.note-payment', { entryId: li, kind: 'paid', fen: 13_980, note: '' });
    await tap('an', 'chains.end', { chainId, manner: 'close', reason: '' });
    return { chainId, li, parcelled };
  };

  it('is refused where it is wrong, and done once however often it comes', async () => {
    const { chainId, li, parcelled } = await untilTheDeadline();
    await settled();
    await refusedLate('wang', 'chains.join', { chainId, ...boxes(1) });
    await refusedLate('li', 'chains.edit-entry', { entryId: li, ...boxes(1) });
    await refusedLate('li', 'chains.cancel-entry', { entryId: li });
    await refusedLate('an', 'chains.cancel-entry-for', { entryId: li, reason: '晚了' });
    await refusedLate('an', 'chains.edit-entry-for', { entryId: li, lines: boxes(1).lines, reason: '晚了' });
    await refusedLate('an', 'chains.edit', { chainId, text: '晚了' });
    await refusedLate('an', 'chains.pause', { chainId, reason: '晚了' });
    await refusedLate('an', 'chains.resume', { chainId });
    const lines = [{ name: '周叔', wished: boxes(1).lines, point: 0 }];
    await refusedLate('an', 'chains.import-lines', { chainId, lines });
    await refusedLate('an', 'chains.end', { chainId, manner: 'close', reason: '' });
    await tap('an', 'chains.announce-arrival', { chainId, text: '小店门口' });
    const given = await tap('su', 'chains.pick-up', { entryId: li, lines: [{ sku: 0, count: 1 }] });
    await tap('su', 'chains.undo-pick-up', { entryId: li, pickUpId: given['pickUpId'], reason: '拿错了' });
    await tap('bo', 'chains.change-address', { entryId: parcelled, address: { ...HOME, detail: '前台' } });
    await tap('su', 'chains.look-at-address', { entryId: parcelled });
    const number = Number(String(parcelled).split(':').at(-1));
    await tap('su', 'chains.note-shipments', { chainId, shipments: [{ number, shipment: TRACKED }] });
    const opened = await tap('li', 'chains.open-case', { entryId: li, sku: 0, count: 1, kind: 'defect', text: '坏了' });
    const answer = { caseId: opened['caseId'], state: 'replace', refundFen: 0, answer: '补一盒' };
    await tap('an', 'chains.answer-case', answer);
    await tap('an', 'chains.declare-shortage', { chainId, sku: 0, arrivedCount: 1 });
    await settled();
    await tap('an', 'chains.export', { chainId });
    await tap('an', 'chains.draw-code', { chainId });
    await expectBalanced(world, String(chainId));
    expect([...tapping.done].sort()).toEqual([...changesIn('chains')].sort());
  });

  it('of staff is refused from the moment the role is taken away', async () => {
    const { chainId, li, parcelled } = await untilTheDeadline();
    await settled();
    const zhou = world.as('zhou');
    const taken = { groupId: GROUP, memberId: memberIdOf('an'), role: 'member' } as const;
    expect(await zhou.call('groups.set-role', taken)).toMatchObject({ ok: true });
    const entry = { entryId: li };
    const reason = '没有权限了';
    const taps: Readonly<Record<string, object>> = {
      'chains.create': { groupId: GROUP, terms: chainTerms(world) },
      'chains.open-picture-slot': {},
      'chains.edit': { chainId, text: reason },
      'chains.pause': { chainId, reason },
      'chains.resume': { chainId },
      'chains.end': { chainId, manner: 'call-off', reason },
      'chains.list-runs': { groupId: GROUP },
      'chains.read-run': { chainId },
      'chains.list-run-entries': { chainId, what: 'all' },
      'chains.import-lines': { chainId, lines: [{ name: '王姐', wished: boxes(1).lines, point: 0 }] },
      'chains.answer-claim': { ...entry, accepted: true },
      'chains.cancel-entry-for': { ...entry, reason },
      'chains.edit-entry-for': { ...entry, lines: boxes(1).lines, reason },
      'chains.note-payment': { ...entry, kind: 'refunded', fen: 1, note: '' },
      'chains.announce-arrival': { chainId, text: '小店' },
      'chains.list-pick-ups': { chainId, state: 'waiting' },
      'chains.look-at-pick-up': { by: 'number', chainId, number: 1 },
      'chains.pick-up': { ...entry, lines: boxes(1).lines },
      'chains.undo-pick-up': { ...entry, pickUpId: 'no-such-pick-up', reason },
      'chains.look-at-address': { entryId: parcelled },
      'chains.read-address': { entryId: parcelled },
      'chains.list-shipments': { chainId, state: 'to-send' },
      'chains.note-shipments': { chainId, shipments: [{ number: 1, shipment: null }] },
      'chains.declare-shortage': { chainId, sku: 0, arrivedCount: 1 },
      'chains.list-cases': { chainId, what: 'all' },
      'chains.answer-case': { caseId: `${String(li)}:1`, state: 'declined', refundFen: 0, answer: reason },
      'chains.export': { chainId },
      'chains.draw-code': { chainId },
    };
    const staffed = Object.keys(operatorApi).filter((name) => name.startsWith('chains.'));
    expect(Object.keys(taps).sort()).toEqual(staffed.sort());
    for (const [operation, input] of Object.entries(taps)) {
      const reply = await world.as('an').send(operation, input);
      expect([operation, reply]).toMatchObject([operation, { ok: false, code: 'NOT_ALLOWED' }]);
    }
  });
});
