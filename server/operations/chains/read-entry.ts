import type { readEntry as contract } from '../../../contracts/chains';
import type { EntryPage } from '../../../contracts/chain-views';
import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainCases, chainEntries, type ChainEntryDocument } from '../../documents/chain-entries';
import { chains } from '../../documents/chains';
import type { ReadHandler } from '../../runtime/handler';
import { looksAt } from './address-looks';
import { caseView } from './case-view';
import { mayReaddress } from './change-address';
import { readStock } from './chain-stock';
import { myEntry } from './entry-view';
import { pickUpToken } from './pick-up-token';
import { wordedTerms } from './pictures';
import { termsOf } from './read-chain';
import { phaseOf } from './run-view';

/** All of one of my entries. Four reads besides the door's, three more where it is brought. */
export const readEntry: ReadHandler<typeof contract> = async ({ entryId }, context) => {
  const { ports, person, nowMs } = context;
  const { store } = ports;
  const entry = await store.get(chainEntries, entryId);
  if (entry?.memberId !== person.memberId) return refuse('ENTRY_UNKNOWN');
  const [chain, stock, looks, cases] = await Promise.all([
    store.get(chains, entry.chainId),
    readStock(store, entry.chainId),
    looksAt(store, entry),
    store.query(chainCases, {
      equal: { entryId },
      order: { field: 'order', direction: 'up' },
      limit: CHAIN_LIMITS.casesPerEntryMax,
    }),
  ]);
  invariant(chain !== null, 'an entry has a chain');
  const { building, answers, payments, reportedPaidAtMs, history, pickUp } = entry;
  const { arrivedAtMs, arrivalText } = chain;
  return accept<EntryPage>({
    ...myEntry(entry, chain.closesAtMs, nowMs),
    terms: wordedTerms(termsOf(chain)),
    phase: phaseOf(chain, stock.phase, nowMs),
    ...{ building, answers, payments, reportedPaidAtMs, history, arrivedAtMs, arrivalText, nowMs },
    delivery: entry.delivery ?? null,
    address: entry.address ?? null,
    mayReaddress: mayReaddress(entry),
    shipment: shipmentOf(entry),
    looks,
    couponId: entry.offsets.couponId,
    pickUpToken: pickUp === 'waiting' || pickUp === 'partly' ? pickUpToken(ports.keys, entryId) : null,
    cases: cases.map(caseView),
  });
};

/** Who noted it is no affair of the owner's. */
function shipmentOf({ shipment }: ChainEntryDocument): EntryPage['shipment'] {
  if (shipment == null) return null;
  const { carrier, trackingNumber, atMs } = shipment;
  return { carrier, trackingNumber, atMs };
}
