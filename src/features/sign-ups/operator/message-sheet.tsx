import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import { ACTIVE, type SignUpState } from '@domain/sign-ups/sign-up';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { MESSAGE_REFUSALS } from './copy';
import { LIST_WORDS, MESSAGE_WORDS } from './form-copy';

interface MessageSheetProps {
  readonly figures: CampaignFigures;
  readonly onClose: () => void;
}

/** A word to everybody who is in it, or to those in one state. */
export function MessageSheet({ figures: { form, counts }, onClose }: MessageSheetProps) {
  const { groupId, formId } = form;
  const [segment, setSegment] = useState<SignUpState | 'all'>('all');
  const [text, setText] = useState('');
  const send = useOperatorAction('sign-ups.message', {
    words: MESSAGE_REFUSALS,
    refreshes: false,
    onDone: () => {
      showToast(MESSAGE_WORDS.sent);
      onClose();
    },
  });
  const segments = [
    { value: 'all', label: MESSAGE_WORDS.all } as const,
    ...ACTIVE.filter((state) => counts[state] > 0).map((value) => ({ value, label: LIST_WORDS.states[value] })),
  ];
  return (
    <Sheet
      isOpen
      title={MESSAGE_WORDS.title}
      isBusy={send.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={send.isBusy}
          disabledReason={text.trim() === '' ? MESSAGE_WORDS.empty : undefined}
          onPress={() => send.run({ groupId, formId, segment, text: text.trim() })}
        >
          {MESSAGE_WORDS.send}
        </Button>
      }
    >
      <Field label={MESSAGE_WORDS.to}>
        <Chips isSingle options={segments} chosen={[segment]} onToggle={setSegment} />
      </Field>
      <TextArea
        label={MESSAGE_WORDS.text}
        placeholder={MESSAGE_WORDS.placeholder}
        error={send.refusal?.words}
        maxLength={LIMITS.noteMax}
        value={text}
        onChange={(typed) => {
          send.clear();
          setText(typed);
        }}
      />
    </Sheet>
  );
}
