import type { ChainSeen } from './chain-entry-rules';
import { type ChainDoc, type ChainEntryDoc, comingOf, sumOf } from './chain-shapes';
import { COUNTER } from './chain-staff';
import { recordIn } from './record';
import { ACCOUNTS } from './shapes';

interface About {
  readonly chain: ChainDoc;
  readonly seen: ChainSeen;
}

/** G6, I16: what it costs to bring an entry home, and what stays as it is once that has left. */
export function checkDelivery(before: ChainEntryDoc | null, after: ChainEntryDoc, about: About): void {
  checkFreight(before, after, about);
  checkAddress(before, after, about);
  if (before === null) return;
  checkSent(before, after, about);
}

type Delivery = { readonly feeFen: number; readonly freeFromFen: number | null };

const deliveryOf = (chain: ChainDoc, { point }: ChainEntryDoc): Delivery | null =>
  chain.points[point]?.delivery ?? null;

const freightOf = (entry: ChainEntryDoc | null): number => entry?.price.freightFen ?? 0;

/** One fee, nothing from an amount on; what was promised with an entry is never more later, and nothing when nothing comes. */
function checkFreight(before: ChainEntryDoc | null, after: ChainEntryDoc, { chain, seen }: About): void {
  const { goodsFen } = after.price;
  const fees: Readonly<Record<string, number>> = {
    joined: feeOf(deliveryOf(chain, after), goodsFen),
    confirmed: isFreightDue(before, after) ? freightOf(before) : 0,
  };
  const freightFen = freightOf(after);
  const due = fees[after.state] ?? freightFen;
  seen.findings.check(freightFen === due, 'G6', () => `${after.id}: ${freightFen} for bringing it, not ${due}`);
}

/** A settlement asks nothing for what does not come; a case leaves the bill as it is. */
const isFreightDue = (before: ChainEntryDoc | null, after: ChainEntryDoc): boolean =>
  after.lines.some((line) => comingOf(line) > 0) || before?.settledEdition === after.settledEdition;

function feeOf(delivery: Delivery | null, goodsFen: number): number {
  if (delivery === null || goodsFen === 0) return 0;
  return delivery.freeFromFen !== null && goodsFen >= delivery.freeFromFen ? 0 : delivery.feeFen;
}

/** Whoever is there says where it goes to, and where nothing is brought nobody's home is known. */
function checkAddress(before: ChainEntryDoc | null, after: ChainEntryDoc, { chain, seen }: About): void {
  const isThere = (after.address ?? null) !== null;
  if (deliveryOf(chain, after) === null) {
    seen.findings.check(!isThere, 'S15', () => `${after.id} is fetched, and says where somebody lives`);
    return;
  }
  const isNew = after.state === 'joined' && before?.state !== 'joined';
  const isOurs = seen.books.get(ACCOUNTS, after.memberId ?? '')?.status === 'open';
  seen.findings.check(!isNew || !isOurs || isThere, 'I15', () => `${after.id} is brought nowhere`);
}

function checkSent(before: ChainEntryDoc, after: ChainEntryDoc, { chain, seen }: About): void {
  const { findings } = seen;
  if (!isBared(before, after) && JSON.stringify(parcelOf(before)) !== JSON.stringify(parcelOf(after)))
    checkNote(after, { chain, seen });
  if (parcelOf(before) === null || parcelOf(after) === null) return;
  const short = (entry: ChainEntryDoc): number => sumOf(entry.lines, (line) => line.shortCount);
  findings.check(short(after) <= short(before), 'I16', () => `${after.id} was cut when it had left`);
  findings.check(after.state === 'confirmed', 'I15', () => `${after.id} is ${after.state} when it has left`);
  const isSame = JSON.stringify(before.address) === JSON.stringify(after.address);
  findings.check(isSame || addressOf(after) === null, 'I15', () => `${after.id} goes elsewhere when it has left`);
}

const parcelOf = (entry: ChainEntryDoc) => entry.shipment ?? null;
const addressOf = (entry: ChainEntryDoc) => entry.address ?? null;

/** Of who is erased nothing leads to where it went any more. */
function isBared(before: ChainEntryDoc, after: ChainEntryDoc): boolean {
  const [had, has] = [parcelOf(before), parcelOf(after)];
  return addressOf(after) === null && has?.trackingNumber === '' && has.byMemberId === had?.byMemberId;
}

/** It leaves once the chain has formed, by the hand of whoever may send it. */
function checkNote(after: ChainEntryDoc, { chain, seen }: About): void {
  const { operation, actor } = recordIn(seen.changes);
  const isBrought = deliveryOf(chain, after) !== null;
  const isRight = operation === 'chains.note-shipments' && COUNTER.includes(actor);
  const isStanding = after.state === 'confirmed' && isBrought;
  seen.findings.check(isRight && isStanding, 'S1', () => `${after.id} was sent by ${actor} while ${after.state}`);
}
