import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import type { Refusal } from '@/lib/refusal-words';
import { showToast } from '@/ui/toast/toast-store';
import { PICK_UP_REFUSALS, SHIP_REFUSALS } from './copy';
import { leftOf, linesOfParts } from './parts';
import { SHIP_WORDS } from './ship-copy';

export interface Shipping {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** Notes that it is on its way; null takes a note back. */
  readonly note: (shipment: { readonly carrier: string; readonly trackingNumber: string } | null) => Promise<boolean>;
  /** Hands over all that is left of it. */
  readonly receive: () => Promise<boolean>;
}

/** What can be done with one entry that is brought. */
export function useShipping(chainId: string, entry: StaffEntry, onDone: () => void): Shipping {
  const { entryId, number } = entry;
  const noting = useOperatorAction('chains.note-shipments', { words: SHIP_REFUSALS });
  const receiving = useOperatorAction('chains.pick-up', { words: PICK_UP_REFUSALS });
  const told = (isDone: boolean, words: string): boolean => {
    if (isDone) {
      showToast(words);
      onDone();
    }
    return isDone;
  };
  return {
    isBusy: noting.isBusy || receiving.isBusy,
    refusal: noting.refusal ?? receiving.refusal,
    note: async (shipment) => {
      const isDone = await noting.run({ chainId, shipments: [{ number, shipment }] });
      return told(isDone, shipment === null ? SHIP_WORDS.takenBack(number) : SHIP_WORDS.sent(number));
    },
    receive: async () =>
      told(await receiving.run({ entryId, lines: linesOfParts(leftOf(entry)) }), SHIP_WORDS.received(number)),
  };
}
