import type { RedemptionLine } from '../../../../contracts/coupon-views';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import type { PressHandler } from '@/ui/use-single-fire';
import { OTHERS_UNDO_NOTE, REDEEM_WORDS, SLOW_UNDO_NOTE } from './redeem-copy';

interface SlowUndoSheetProps {
  /** Null while nothing is asked. */
  readonly line: RedemptionLine | null;
  readonly isBusy: boolean;
  readonly onConfirm: PressHandler;
  readonly onCancel: () => void;
}

/** Says what taking a redemption back means after the first ten seconds. */
export function SlowUndoSheet({ line, isBusy, onConfirm, onCancel }: SlowUndoSheetProps) {
  return (
    <ConfirmSheet
      isOpen={line !== null}
      title={REDEEM_WORDS.undoAsk}
      note={line?.isOwn === true ? SLOW_UNDO_NOTE : OTHERS_UNDO_NOTE}
      confirmLabel={REDEEM_WORDS.undoYes}
      isBusy={isBusy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  );
}
