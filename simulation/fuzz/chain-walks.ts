import { GROUP } from '../story/cast';
import { chainTerms } from '../story/shop';
import type { Walker } from './walker';

const TERMS = {
  stockCount: 6,
  threshold: null,
  opensForMs: 4 * 3_600_000,
  entriesPerMemberMax: 3,
  perMemberMax: null,
  pointsCapPercent: 0,
  acceptsCoupons: true,
  shortageRule: 'by-number',
} as const;

const APPLES = [{ sku: 0, count: 2 }];

async function newChain(walker: Walker): Promise<string> {
  const terms = chainTerms(TERMS, walker.stage.ports.clock.nowMs());
  return (await walker.step('an', 'chains.create', { groupId: GROUP, terms })).chainId ?? '';
}

const join = async (walker: Walker, who: 'li' | 'wang', chainId: string): Promise<string> =>
  (await walker.step(who, 'chains.join', { chainId, lines: APPLES, point: 0, couponId: null, points: 0 })).entryId ??
  '';

/** While a chain is on: joined, changed, cancelled, stopped; a line from the chat is claimed. */
export async function chainWalk(walker: Walker): Promise<void> {
  const chainId = await newChain(walker);
  const entryId = await join(walker, 'li', chainId);
  const fewer = { entryId, lines: [{ sku: 0, count: 1 }], point: 0, couponId: null, points: 0 };
  await walker.step('li', 'chains.edit-entry', fewer);
  await walker.step('li', 'chains.report-payment', { entryId });
  await walker.step('an', 'chains.note-payment', { entryId, kind: 'paid', fen: 600 });
  await walker.step('li', 'chains.cancel-entry', { entryId });
  const lines = [{ name: 'chat', wished: [{ sku: 1, count: 1 }], point: 0 }];
  const number = (await walker.step('an', 'chains.import-lines', { chainId, lines })).numbers?.[0] ?? 0;
  const imported = `${chainId}:${String(number).padStart(7, '0')}`;
  await walker.step('wang', 'chains.claim-entry', { entryId: imported });
  await walker.step('an', 'chains.answer-claim', { entryId: imported, accepted: true });
  await walker.step('an', 'chains.edit', { chainId, moreStock: [{ sku: 0, moreCount: 1 }] });
  await walker.step('an', 'chains.pause', { chainId, reason: 'wait' });
  await walker.step('an', 'chains.resume', { chainId });
}

/** After it has formed: handed over, taken back, something was wrong, and less came than was sold. */
export async function chainAfterWalk(walker: Walker): Promise<void> {
  const chainId = await newChain(walker);
  const [entryId] = [await join(walker, 'li', chainId), await join(walker, 'wang', chainId)];
  await walker.step('an', 'chains.end', { chainId, manner: 'close', reason: '' });
  await walker.ring(2);
  await walker.step('an', 'chains.announce-arrival', { chainId, text: 'it is there' });
  const lines = [{ sku: 0, count: 1 }];
  const { pickUpId } = await walker.step('su', 'chains.pick-up', { entryId, lines });
  await walker.step('su', 'chains.undo-pick-up', { entryId, pickUpId, reason: 'a mistake' });
  const about = { entryId, sku: 0, count: 1, kind: 'defect', text: 'rotten' };
  const { caseId } = await walker.step('li', 'chains.open-case', about);
  await walker.step('an', 'chains.answer-case', { caseId, state: 'refund', refundFen: 50, answer: 'sorry' });
  await walker.step('an', 'chains.declare-shortage', { chainId, sku: 0, arrivedCount: 3 });
  await walker.ring(1);
}

const HOME = { name: 'li', phone: '13800000001', region: 'Shanghai', detail: 'No. 3' };

/** Brought home: joined with an address, which changes until it leaves; somebody looks, sends it, and takes the note back. */
export async function deliveryWalk(walker: Walker): Promise<void> {
  const chainId = await newChain(walker);
  const wish = { chainId, lines: APPLES, point: 1, address: HOME, couponId: null, points: 0 };
  const { entryId = '' } = await walker.step('li', 'chains.join', wish);
  await walker.step('li', 'chains.change-address', { entryId, address: { ...HOME, detail: 'No. 4' } });
  await walker.step('an', 'chains.end', { chainId, manner: 'close', reason: '' });
  await walker.ring(2);
  await walker.step('su', 'chains.look-at-address', { entryId });
  await walker.step('su', 'chains.read-address', { entryId });
  const number = Number(entryId.split(':').at(-1));
  const note = (shipment: object | null) =>
    walker.step('su', 'chains.note-shipments', { chainId, shipments: [{ number, shipment }] });
  await note({ carrier: 'SF', trackingNumber: 'SF123' });
  await walker.step('su', 'chains.list-shipments', { chainId, state: 'sent', point: 1 });
  await note(null);
}
