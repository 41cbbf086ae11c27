import { useQueryClient } from '@tanstack/react-query';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { formatDay } from '@/lib/format-time';
import { useMemberAction } from '@/lib/use-action';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { showToast } from '@/ui/toast/toast-store';
import { CANCEL_LEAVE_REFUSALS } from './copy';
import { LEAVE_WORDS } from './month-copy';
import { showLeave } from './show-receipt';

interface CancelLeaveSheetProps {
  readonly view: CheckInView;
  readonly day: string;
  readonly onClose: () => void;
}

/** Gives back a day of leave that has not begun. */
export function CancelLeaveSheet({ view, day, onClose }: CancelLeaveSheetProps) {
  const queries = useQueryClient();
  const { challengeId, groupId } = view.challenge;
  const shownDay = formatDay(day, view.today.day);
  const cancel = useMemberAction('check-in.cancel-leave', {
    words: CANCEL_LEAVE_REFUSALS,
    refreshes: false,
    onDone: (receipt) => {
      showLeave(queries, { groupId, challengeId }, receipt);
      showToast(LEAVE_WORDS.cancelled(shownDay));
      onClose();
    },
    onRefused: ({ words }) => {
      showToast(words);
      onClose();
    },
  });
  return (
    <ConfirmSheet
      isOpen
      title={LEAVE_WORDS.cancelTitle(shownDay)}
      note={LEAVE_WORDS.cancelNote}
      confirmLabel={LEAVE_WORDS.cancel}
      isBusy={cancel.isBusy}
      onConfirm={() => cancel.run({ groupId, challengeId, day })}
      onCancel={onClose}
    />
  );
}
