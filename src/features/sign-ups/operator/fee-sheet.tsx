import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { FEE_REFUSALS } from './copy';
import { DESIGN_WORDS } from './design-copy';
import { RUN_WORDS } from './form-copy';

interface FeeSheetProps {
  readonly form: FormFacts;
  readonly onClose: () => void;
}

/** What this session costs, told to those who are in it. */
export function FeeSheet({ form: { groupId, formId, terms }, onClose }: FeeSheetProps) {
  const [note, setNote] = useState(terms.feeNote);
  const set = useOperatorAction('sign-ups.set-fee-note', {
    words: FEE_REFUSALS,
    onDone: () => {
      showToast(RUN_WORDS.feeSaved);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={RUN_WORDS.feeTitle}
      isBusy={set.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={set.isBusy}
          disabledReason={note.trim() === terms.feeNote ? DESIGN_WORDS.unchanged : undefined}
          onPress={() => set.run({ groupId, formId, feeNote: note.trim() })}
        >
          {RUN_WORDS.feeSave}
        </Button>
      }
    >
      <TextArea
        label={DESIGN_WORDS.fee}
        help={DESIGN_WORDS.feeHelp}
        error={set.refusal?.words}
        maxLength={LIMITS.noteMax}
        value={note}
        onChange={setNote}
      />
    </Sheet>
  );
}
