import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import type { Segment } from '@domain/sign-ups/segment';
import { ACTIVE } from '@domain/sign-ups/sign-up';
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
import { segmentsOf } from './segments-of';

interface MessageSheetProps {
  readonly figures: CampaignFigures;
  readonly onClose: () => void;
}

/** Nobody who has left is written to. */
const IS_TOLD: readonly Segment[] = [...ACTIVE, 'came', 'missing'];

function choicesOf(figures: CampaignFigures) {
  const told = segmentsOf(figures).filter(([segment]) => IS_TOLD.includes(segment));
  return [
    { value: 'all', label: MESSAGE_WORDS.all } as const,
    ...told.map(([value]) => ({ value, label: LIST_WORDS.segments[value] })),
  ];
}

/** A word to everybody who is in it, or to those of one segment. */
export function MessageSheet({ figures, onClose }: MessageSheetProps) {
  const { groupId, formId } = figures.form;
  const [segment, setSegment] = useState<Segment | 'all'>('all');
  const [text, setText] = useState('');
  const send = useOperatorAction('sign-ups.message', {
    words: MESSAGE_REFUSALS,
    refreshes: false,
    onDone: () => {
      showToast(MESSAGE_WORDS.sent);
      onClose();
    },
  });
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
        <Chips isSingle options={choicesOf(figures)} chosen={[segment]} onToggle={setSegment} />
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
