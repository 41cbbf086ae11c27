import { type PropsWithChildren, useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import type { Refusal } from './refusal-words';
import { REASON_FIELD_WORDS } from './say-copy';

interface ReasonSheetProps {
  /** The question, what it means, the verb of its button, and reasons that are often right. */
  readonly words: {
    readonly title: string;
    readonly note: string;
    readonly act: string;
    readonly reasons: readonly string[];
  };
  /** Longer ones are cut by the field; as long as a note unless told. */
  readonly reasonMax?: number;
  readonly isDangerous?: boolean;
  /** What is missing besides the reason. */
  readonly disabledReason?: string;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** An act that others read of asks for a reason: one of the usual, or one's own words. What else it asks stands above. */
export function ReasonSheet(props: PropsWithChildren<ReasonSheetProps>) {
  const { words, reasonMax = LIMITS.noteMax, isDangerous = false, isBusy, refusal, onConfirm, onClose } = props;
  const { disabledReason, children } = props;
  const [reason, setReason] = useState('');
  const written = reason.trim();
  return (
    <Sheet
      isOpen
      title={words.title}
      isBusy={isBusy}
      onClose={onClose}
      footer={
        <Button
          kind={isDangerous ? 'danger' : 'primary'}
          size="large"
          isBusy={isBusy}
          disabledReason={disabledReason ?? (written === '' ? REASON_FIELD_WORDS.missing : undefined)}
          onPress={() => onConfirm(written)}
        >
          {words.act}
        </Button>
      }
    >
      <View className="body c-2">{words.note}</View>
      {children}
      <Field label={REASON_FIELD_WORDS.label}>
        <Chips
          isSingle
          options={words.reasons.map((one) => ({ value: one, label: one }))}
          chosen={[written]}
          onToggle={setReason}
        />
      </Field>
      <TextArea
        label={REASON_FIELD_WORDS.own}
        placeholder={REASON_FIELD_WORDS.placeholder}
        help={REASON_FIELD_WORDS.help}
        maxLength={reasonMax}
        value={reason}
        onChange={setReason}
      />
      {refusal !== null && <Notice icon="circle-alert">{refusal.words}</Notice>}
    </Sheet>
  );
}
