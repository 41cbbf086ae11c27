import { chainCases, chainEntries, type ChainEntryDocument, pickKey } from '../../documents/chain-entries';
import { eachOf, rewrite, type Run } from './walk-traces';

/**
 * What an erased member wrote in chains: names they took down, building, answers, address, notes, cases. The entry itself stays
 * with its number, things and money, because an organiser has to hand out and to pay back.
 */
export async function clearChainTraces(run: Run): Promise<boolean> {
  const { store } = run.ports;
  return (
    (await eachOf(run, { from: chainEntries, field: 'memberId' }, (found) =>
      rewrite(store, { into: chainEntries, found, next: withoutWords }),
    )) &&
    (await eachOf(run, { from: chainEntries, field: 'claimant' }, (found) =>
      rewrite(store, { into: chainEntries, found, next: (now) => withoutClaim(now, run.memberId) }),
    )) &&
    (await eachOf(run, { from: chainCases, field: 'memberId' }, (found) =>
      rewrite(store, {
        into: chainCases,
        found,
        next: (now) =>
          now.text === '' && now.answer === '' ? null : { ...now, text: '', answer: '', pictureFileIds: [] },
      }),
    ))
  );
}

function withoutWords(entry: ChainEntryDocument): ChainEntryDocument | null {
  const { forName, building, answers, address, shipment, payments, history } = entry;
  const notes = [...payments, ...history].map(({ note }) => note);
  const isBlank = [forName, building, shipment?.trackingNumber ?? '', ...answers, ...notes].every(
    (text) => text === '',
  );
  if (isBlank && address == null) return null;
  // A tracking number leads to a door.
  const untraced = shipment == null ? null : { ...shipment, trackingNumber: '' };
  const blank = { ...entry, forName: '', building: '', answers: [], address: null, shipment: untraced };
  return {
    ...blank,
    pickKey: pickKey(blank),
    payments: payments.map((payment) => ({ ...payment, note: '' })),
    history: history.map((event) => ({ ...event, note: '' })),
  };
}

/** Somebody else may ask for the line again. */
function withoutClaim(entry: ChainEntryDocument, memberId: string): ChainEntryDocument | null {
  return entry.claimant === memberId ? { ...entry, claim: 'open', claimant: null } : null;
}
