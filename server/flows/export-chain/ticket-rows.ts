import { skusOf } from '../../../domain/chains/chain-terms';
import { toGiveCount } from '../../../domain/chains/entry-line';
import { moneyOf } from '../../../domain/chains/money';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import { TICKET } from './copy';
import { placeOf, type Row, slotOf, thing, type WholeChain, yuan } from './sheet-cells';

/** A ticket for everybody whose things are still in the shop, in the order of the pick-up list; two side by side. */
export function ticketRows(standing: readonly ChainEntryDocument[], whole: WholeChain): readonly Row[] {
  const tickets = standing.flatMap((entry) => ticketOf(entry, whole));
  return tickets.flatMap((ticket, at) => (at % 2 === 0 ? [[ticket, tickets[at + 1] ?? null]] : []));
}

/** Whose it is, where it goes, what is in it, and what is still to be paid. */
function ticketOf(entry: ChainEntryDocument, { chain, nameOf }: WholeChain): readonly string[] {
  const things = entry.shipment == null ? thingsLeft(entry, chain) : [];
  if (things.length === 0) return [];
  const { waitingFen } = moneyOf(entry);
  const place = [placeOf(entry, chain), slotOf(entry, chain), entry.building].filter((part) => part !== '').join(' · ');
  const who = TICKET.who(entry.number, nameOf(entry), entry.forName);
  const unpaid = waitingFen > 0 ? TICKET.unpaid(yuan(waitingFen)) : '';
  return [[who, place, ...receiverLines(entry), ...things, unpaid].filter((line) => line !== '').join('\n')];
}

function thingsLeft({ lines }: ChainEntryDocument, chain: WholeChain['chain']): readonly string[] {
  const skus = skusOf(chain);
  return lines.flatMap((line) => {
    const left = toGiveCount(line);
    return left > 0 ? [`${thing(skus[line.sku])} ×${String(left)}`] : [];
  });
}

/** Whom it is brought to, and where; nothing where it is fetched. */
function receiverLines({ delivery, address }: ChainEntryDocument): readonly string[] {
  if (delivery == null) return [];
  if (address == null) return [TICKET.noAddress];
  const { name, phone, region, detail } = address;
  return [TICKET.receiver(name, phone), [region, detail].filter((part) => part !== '').join(' ')];
}
