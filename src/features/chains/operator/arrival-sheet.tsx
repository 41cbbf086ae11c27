import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { ARRIVAL_REFUSALS } from './copy';
import { ARRIVAL_WORDS } from './run-copy';

interface ArrivalSheetProps {
  readonly run: RunPage;
  readonly onSay: (text: string) => void;
  readonly onClose: () => void;
}

/** 「到货了」: tells everybody who has something to pick up, and has the words for the chat. */
export function ArrivalSheet({ run, onSay, onClose }: ArrivalSheetProps) {
  const [text, setText] = useState(run.arrivalText);
  const written = text.trim();
  const announce = useOperatorAction('chains.announce-arrival', {
    words: ARRIVAL_REFUSALS,
    onDone: () => {
      showToast(ARRIVAL_WORDS.done);
      onSay(ARRIVAL_WORDS.say(run.title, written));
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={ARRIVAL_WORDS.title}
      isBusy={announce.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={announce.isBusy}
          disabledReason={written === '' ? ARRIVAL_WORDS.missing : undefined}
          onPress={() => announce.run({ chainId: run.chainId, text: written })}
        >
          {ARRIVAL_WORDS.act}
        </Button>
      }
    >
      <TextArea
        label={ARRIVAL_WORDS.label}
        placeholder={ARRIVAL_WORDS.placeholder}
        maxLength={LIMITS.noteMax}
        value={text}
        onChange={setText}
      />
      {announce.refusal !== null && <Notice icon="circle-alert">{announce.refusal.words}</Notice>}
    </Sheet>
  );
}
