import { useState } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';

const PRESETS = [
  { value: '1,2,3,4,5,6,7', label: EDITOR_WORDS.everyDay },
  { value: '1,2,3,4,5', label: EDITOR_WORDS.workdays },
  { value: '6,7', label: EDITOR_WORDS.weekend },
];
const OTHER = { value: 'other', label: EDITOR_WORDS.otherDay };
const WEEKDAYS = EDITOR_WORDS.weekday.map((label, index) => ({ value: String(index + 1), label }));

/** On which days of the week: one of the usual three, or day by day. */
export function WeekdayField({ form, onChange, errorOf }: FormProps) {
  const [isOther, setOther] = useState(false);
  const chosen = form.weekdays.map(String);
  const isSingly = isOther || !PRESETS.some(({ value }) => value === chosen.join(','));
  const choose = (value: string) => {
    setOther(value === OTHER.value);
    if (value !== OTHER.value) onChange({ weekdays: value.split(',').map(Number) });
  };
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange({ weekdays: next.map(Number).sort((one, other) => one - other) });
  };
  return (
    <FieldPlace field="weekdays">
      <Field label={TERMS_FIELDS.weekdays} error={errorOf('weekdays')}>
        <Chips
          isSingle
          options={[...PRESETS, OTHER]}
          chosen={[isSingly ? OTHER.value : chosen.join(',')]}
          onToggle={choose}
        />
        {isSingly && (
          <View className="mt16">
            <Chips options={WEEKDAYS} chosen={chosen} onToggle={toggle} />
          </View>
        )}
      </Field>
    </FieldPlace>
  );
}
