import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { UNDO_ADMISSION_REFUSALS } from './copy';
import { DOOR_STAFF_WORDS } from './door-staff-copy';

interface UndoButtonProps {
  readonly form: FormRef;
  readonly signUpId: string;
  readonly name: string;
}

/** Takes an admission back that was a mistake. */
export function UndoButton({ form: { groupId, formId }, signUpId, name }: UndoButtonProps) {
  const undo = useOperatorAction('sign-ups.undo-admission', {
    words: UNDO_ADMISSION_REFUSALS,
    onDone: ({ takenBackPoints }) => {
      showToast(DOOR_STAFF_WORDS.undone(takenBackPoints));
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <Button
      kind="text"
      size="small"
      isBusy={undo.isBusy}
      label={`${DOOR_STAFF_WORDS.undo}，${name}`}
      onPress={() => undo.run({ groupId, formId, signUpId })}
    >
      {DOOR_STAFF_WORDS.undo}
    </Button>
  );
}
