import { useState } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/ui/field/field';
import { TimeInput } from '@/ui/field/picker-input';
import { Chips, Select } from '@/ui/field/select';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';

const MIDNIGHT = 1440;
const HOUR_MINUTES = 60;
const OTHER = { value: 'other', label: EDITOR_WORDS.otherHours };
const PRESETS = [
  { value: `0-${MIDNIGHT}`, label: EDITOR_WORDS.allDay },
  { value: '330-480', label: EDITOR_WORDS.mornings },
  { value: `1200-${MIDNIGHT}`, label: EDITOR_WORDS.nights },
];
const CUT_OFFS = [
  { value: '0', label: EDITOR_WORDS.noCutOff },
  ...[2, 5].map((hour) => ({ value: String(hour * HOUR_MINUTES), label: EDITOR_WORDS.untilHour(hour) })),
];

/** When within a day it is open, and whether the small hours still belong to the day before. */
export function HoursField({ form, onChange, errorOf }: FormProps) {
  const [isOther, setOther] = useState(false);
  const { opensAtMinute, closesAtMinute, cutOffMinutes } = form;
  const window = `${opensAtMinute}-${closesAtMinute}`;
  const isTyped = isOther || !PRESETS.some(({ value }) => value === window);
  const choose = (value: string) => {
    setOther(value === OTHER.value);
    const [opens, closes] = value.split('-').map(Number);
    if (opens !== undefined && closes !== undefined) onChange({ opensAtMinute: opens, closesAtMinute: closes });
  };
  return (
    <>
      <FieldPlace field="closesAtMinute">
        <Field label={EDITOR_WORDS.hours} error={errorOf('closesAtMinute')}>
          <Chips isSingle options={[...PRESETS, OTHER]} chosen={[isTyped ? OTHER.value : window]} onToggle={choose} />
        </Field>
        {isTyped && <TypedHours form={form} onChange={onChange} />}
      </FieldPlace>
      <FieldPlace field="cutOffMinutes">
        <Select
          label={EDITOR_WORDS.nightOwl}
          help={closesAtMinute === MIDNIGHT ? undefined : EDITOR_WORDS.nightOwlOff}
          options={CUT_OFFS}
          value={String(cutOffMinutes)}
          onChange={(value) => {
            onChange({ cutOffMinutes: Number(value) });
          }}
        />
      </FieldPlace>
    </>
  );
}

function TypedHours({ form, onChange }: Pick<FormProps, 'form' | 'onChange'>) {
  return (
    <View className="row top">
      <View className="grow">
        <TimeInput
          label={EDITOR_WORDS.opens}
          value={clockOf(form.opensAtMinute)}
          onChange={(time) => {
            onChange({ opensAtMinute: minuteOf(time) });
          }}
        />
      </View>
      <View className="grow ml12">
        <TimeInput
          label={EDITOR_WORDS.closes}
          value={clockOf(form.closesAtMinute)}
          onChange={(time) => {
            onChange({ closesAtMinute: minuteOf(time) === 0 ? MIDNIGHT : minuteOf(time) });
          }}
        />
      </View>
    </View>
  );
}

const two = (number: number) => String(number).padStart(2, '0');
const clockOf = (minute: number) => `${two(Math.floor(minute / HOUR_MINUTES))}:${two(minute % HOUR_MINUTES)}`;
const minuteOf = (time: string) => Number(time.slice(0, 2)) * HOUR_MINUTES + Number(time.slice(3, 5));
