import type { PickUpLook } from '../../../../contracts/chain-staff-views';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { vibrate } from '@/platform/vibrate';
import { showToast } from '@/ui/toast/toast-store';
import { PICK_UP_REFUSALS, UNDO_REFUSALS } from './copy';
import { linesOfParts, type Parts } from './parts';
import { PICK_UP_WORDS } from './pick-up-copy';

interface HandingOver {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly undoRefusal: Refusal | null;
  readonly run: (parts: Parts) => Promise<boolean>;
  /** Takes back the newest hand-over of what was looked at. */
  readonly undo: (reason: string) => Promise<unknown>;
}

/** Hands over what was looked at, and takes the last hand-over back with a reason. */
export function useHandOver(
  { entry: { entryId, number }, undo: newest }: PickUpLook,
  then: { readonly onDone: () => void; readonly onUndone: () => void },
): HandingOver {
  const picking = useOperatorAction('chains.pick-up', {
    words: PICK_UP_REFUSALS,
    onDone: () => {
      vibrate();
      showToast(PICK_UP_WORDS.handedOver(number));
      then.onDone();
    },
  });
  const undoing = useOperatorAction('chains.undo-pick-up', {
    words: UNDO_REFUSALS,
    onDone: () => {
      showToast(PICK_UP_WORDS.undone);
      then.onUndone();
    },
  });
  return {
    isBusy: picking.isBusy || undoing.isBusy,
    refusal: picking.refusal,
    undoRefusal: undoing.refusal,
    run: (parts) => picking.run({ entryId, lines: linesOfParts(parts) }),
    undo: (reason) =>
      newest === null ? Promise.resolve(false) : undoing.run({ entryId, pickUpId: newest.pickUpId, reason }),
  };
}
