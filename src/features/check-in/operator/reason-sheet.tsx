import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import { View } from '@tarojs/components';
import type { Refusal } from '@/lib/refusal-words';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { REASON_WORDS } from './campaign-copy';

interface ReasonSheetProps {
  readonly kind: 'pause' | 'end';
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Pausing and ending ask for a reason: one of the usual, or one's own words. */
export function ReasonSheet({ kind, isBusy, refusal, onConfirm, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const words = REASON_WORDS[kind];
  const written = reason.trim();
  return (
    <Sheet
      isOpen
      title={words.title}
      isBusy={isBusy}
      onClose={onClose}
      footer={
        <Button
          kind={kind === 'end' ? 'danger' : 'primary'}
          size="large"
          isBusy={isBusy}
          disabledReason={written === '' ? REASON_WORDS.missing : undefined}
          onPress={() => onConfirm(written)}
        >
          {words.act}
        </Button>
      }
    >
      <View className="body c-2">{words.note}</View>
      <Field label={REASON_WORDS.label}>
        <Chips
          isSingle
          options={words.reasons.map((one) => ({ value: one, label: one }))}
          chosen={[written]}
          onToggle={setReason}
        />
      </Field>
      <TextArea
        label={REASON_WORDS.own}
        placeholder={REASON_WORDS.placeholder}
        help={REASON_WORDS.help}
        maxLength={LIMITS.noteMax}
        value={reason}
        onChange={setReason}
      />
      {refusal !== null && <Notice icon="circle-alert">{refusal.words}</Notice>}
    </Sheet>
  );
}
