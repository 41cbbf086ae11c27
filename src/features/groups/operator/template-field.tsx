import { View } from '@tarojs/components';
import type { ReminderTemplate } from '@domain/groups/reminder';
import { Button } from '@/ui/button/button';
import { Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { FACT_WORDS, TEMPLATE_WORDS } from './reminders-copy';

export type FieldDraft = ReminderTemplate['fields'][number];

const FIELD = /^[a-z_]{1,24}\d{1,2}$/;

export const isField = ({ field }: FieldDraft): boolean => FIELD.test(field.trim());

interface FieldRowInputProps {
  readonly index: number;
  readonly facts: readonly string[];
  readonly value: FieldDraft;
  readonly onChange: (value: FieldDraft) => void;
  readonly onRemove: () => void;
}

/** One field of a template and what fills it. */
export function FieldRowInput({ index, facts, value, onChange, onRemove }: FieldRowInputProps) {
  const isWrong = value.field !== '' && !isField(value);
  const place = String(index + 1);
  return (
    <View className="mt8">
      <TextInput
        label={`${TEMPLATE_WORDS.field} ${place}`}
        help={index === 0 ? TEMPLATE_WORDS.fieldHelp : undefined}
        error={isWrong ? TEMPLATE_WORDS.fieldWrong : null}
        maxLength={26}
        value={value.field}
        onChange={(field) => {
          onChange({ ...value, field });
        }}
      />
      <Select
        label={`${TEMPLATE_WORDS.fact} ${place}`}
        options={facts.map((fact) => ({ value: fact, label: FACT_WORDS[fact] ?? fact }))}
        value={value.fact}
        onChange={(fact) => {
          onChange({ ...value, fact });
        }}
      />
      <Button kind="text" size="small" onPress={onRemove}>
        {TEMPLATE_WORDS.noField}
      </Button>
    </View>
  );
}
