import { type NumberedSku, skusOf } from '../../../domain/chains/chain-terms';
import { arrivingCount } from '../../../domain/chains/entry-line';
import { addMoney, type Money, moneyOf, NO_MONEY, owedFen } from '../../../domain/chains/money';
import { priceFenOf } from '../../../domain/chains/price';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { SheetOfRows } from '../export-my-data/sheet';
import { COLUMNS, PICK_UP_WORDS, SHEETS, STATE_WORDS, TOTAL } from './copy';
import { placeOf, type Row, slotOf, thing, type WholeChain, yuan } from './sheet-cells';
import { brings, shippingRows } from './shipping-rows';
import { ticketRows } from './ticket-rows';

/**
 * By person, by item, by pick-up point, what the supplier has to bring, parcels to send where there are any, tickets to print
 * and put with the goods, and the money of each pick-up point.
 */
export function chainSheets(whole: WholeChain): readonly SheetOfRows[] {
  const standing = whole.entries.filter(({ state }) => state === 'joined' || state === 'confirmed');
  const rows: Record<keyof typeof SHEETS, readonly Row[]> = {
    people: whole.entries.map((entry) => personRow(entry, whole)),
    items: skusOf(whole.chain).flatMap((sku) => itemRows(sku, standing, whole)),
    places: byPlace(standing).flatMap((entry) => placeRows(entry, whole)),
    supplier: skusOf(whole.chain).map((sku) => supplierRow(sku, standing, whole)),
    shipping: shippingRows(byPlace(standing), whole),
    tickets: ticketRows(byPlace(standing), whole),
    accounts: accountRows(whole),
  };
  const keys = (Object.keys(SHEETS) as (keyof typeof SHEETS)[]).filter((key) => key !== 'shipping' || brings(whole));
  return keys.map((key) => ({
    name: SHEETS[key],
    columns: COLUMNS[key],
    rows: rows[key],
    ...(key === 'tickets' ? { look: 'tickets' as const } : {}),
  }));
}

const byPlace = (entries: readonly ChainEntryDocument[]): readonly ChainEntryDocument[] =>
  [...entries].sort((a, b) => (a.pickKey < b.pickKey ? -1 : 1));

function personRow(entry: ChainEntryDocument, { chain, nameOf }: WholeChain): Row {
  const { price } = entry;
  const skus = skusOf(chain);
  const things = entry.lines.map(({ sku, count }) => `${thing(skus[sku])} ×${String(count)}`).join(' · ');
  return [
    ...[entry.number, nameOf(entry), entry.forName, STATE_WORDS[entry.state], things, placeOf(entry, chain)],
    ...[
      slotOf(entry, chain),
      entry.building,
      entry.answers.join(' · '),
      yuan(price.goodsFen),
      yuan(price.couponFen),
      yuan(price.pointsFen),
    ],
    yuan(price.freightFen ?? 0),
    ...[yuan(owedFen(entry)), yuan(entry.paidFen), yuan(entry.refundedFen), PICK_UP_WORDS[entry.pickUp]],
  ];
}

function itemRows(sku: NumberedSku, standing: readonly ChainEntryDocument[], { nameOf }: WholeChain): readonly Row[] {
  return standing.flatMap((entry) =>
    entry.lines
      .filter((line) => line.sku === sku.sku)
      .map((line) => [
        ...[sku.item.title, sku.name, entry.number, nameOf(entry)],
        ...[line.count, line.shortCount, line.pickedCount],
      ]),
  );
}

function placeRows(entry: ChainEntryDocument, { chain, nameOf }: WholeChain): readonly Row[] {
  const skus = skusOf(chain);
  return entry.lines.map((line) => [
    ...[placeOf(entry, chain), slotOf(entry, chain), entry.building, entry.number, nameOf(entry)],
    ...[skus[line.sku]?.item.title ?? '', skus[line.sku]?.name ?? '', arrivingCount(line), line.pickedCount],
  ]);
}

function supplierRow(sku: NumberedSku, standing: readonly ChainEntryDocument[], { pieceCount }: WholeChain): Row {
  const lines = standing.flatMap((entry) => entry.lines.filter((line) => line.sku === sku.sku));
  const count = lines.reduce((sum, line) => sum + arrivingCount(line), 0);
  const fen = priceFenOf(sku, pieceCount);
  return [sku.item.title, sku.name, count, lines.length, yuan(fen), yuan(fen * count)];
}

/** The money of each pick-up point and of all; entries that ended count, too, because money may still have to go back. */
function accountRows({ chain, entries }: WholeChain): readonly Row[] {
  const rows = chain.points.flatMap(({ name }, point) => {
    const here = entries.filter((entry) => entry.point === point);
    return here.length === 0 ? [] : [accountRow(name, here)];
  });
  return [...rows, accountRow(TOTAL, entries)];
}

function accountRow(name: string, entries: readonly ChainEntryDocument[]): Row {
  const money = entries.reduce<Money>((sum, entry) => addMoney(sum, moneyOf(entry)), NO_MONEY);
  const { dueFen, collectedFen, refundedFen, toRefundFen, waitingFen } = money;
  return [name, entries.length, ...[dueFen, collectedFen, refundedFen, toRefundFen, waitingFen].map(yuan)];
}
