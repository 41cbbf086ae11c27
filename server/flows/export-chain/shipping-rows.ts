import { type NumberedSku, skusOf } from '../../../domain/chains/chain-terms';
import { arrivingCount } from '../../../domain/chains/entry-line';
import { moneyOf } from '../../../domain/chains/money';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import { PICK_UP_WORDS } from './copy';
import { placeOf, type Row, thing, type WholeChain, yuan } from './sheet-cells';

/** Whether any point of a chain brings things to people. */
export const brings = ({ chain }: Pick<WholeChain, 'chain'>): boolean =>
  chain.points.some(({ delivery }) => delivery !== undefined);

/** One parcel in each row, whatever became of it, with what a carrier's own form asks for. */
export function shippingRows(standing: readonly ChainEntryDocument[], { chain }: WholeChain): readonly Row[] {
  const skus = skusOf(chain);
  return standing
    .filter(({ delivery, pickUp }) => delivery != null && pickUp !== 'none')
    .map((entry) => [
      ...[entry.number, ...addressCells(entry), thingsOf(entry, skus), placeOf(entry, chain)],
      ...[PICK_UP_WORDS[entry.pickUp], ...shipmentCells(entry), yuan(moneyOf(entry).waitingFen)],
    ]);
}

const addressCells = ({ address }: ChainEntryDocument): Row =>
  address == null ? ['', '', '', ''] : [address.name, address.phone, address.region, address.detail];

const shipmentCells = ({ shipment }: ChainEntryDocument): Row =>
  shipment == null ? ['', ''] : [shipment.carrier, shipment.trackingNumber];

function thingsOf({ lines }: ChainEntryDocument, skus: readonly NumberedSku[]): string {
  const arriving = lines.filter((line) => arrivingCount(line) > 0);
  return arriving.map((line) => `${thing(skus[line.sku])} ×${String(arrivingCount(line))}`).join(' · ');
}
