import type { FieldProps } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { FORM_WORDS } from './form-copy';

interface PhoneQuestionProps {
  readonly field: FieldProps;
  readonly value: string;
  readonly onChange: (phone: string) => void;
}

/** Room for +86, spaces and dashes, as people write numbers. */
const LENGTH_MAX = 20;

/** A phone number, as people write them. */
export function PhoneQuestion({ field, value, onChange }: PhoneQuestionProps) {
  return (
    <TextInput
      {...field}
      type="number"
      placeholder={FORM_WORDS.phonePlaceholder}
      maxLength={LENGTH_MAX}
      value={value}
      onChange={onChange}
    />
  );
}
