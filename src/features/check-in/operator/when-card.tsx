import { useState } from 'react';
import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import { addDays, daysBetween, weekdayOf, type BusinessDay } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { DateInput } from '@/ui/field/picker-input';
import { Chips } from '@/ui/field/select';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';
import { WeekdayField } from './weekday-field';

const WEEK_DAYS = 7;
const LENGTHS = [7, 21, 30];
const OTHER = 'other';

/** From when, for how long, on which days. */
export function WhenCard(props: FormProps) {
  return (
    <Card kind="flush">
      <StartField {...props} />
      <LengthField {...props} />
      <WeekdayField {...props} />
    </Card>
  );
}

function StartField({ form, today, onChange, errorOf }: FormProps) {
  const [isOther, setOther] = useState(false);
  const starts = [
    { value: today, label: EDITOR_WORDS.today },
    { value: addDays(today, 1), label: EDITOR_WORDS.tomorrow },
    { value: nextMonday(today), label: EDITOR_WORDS.monday },
  ].filter((one, index, all) => all.findIndex(({ value }) => value === one.value) === index);
  const isKnown = starts.some(({ value }) => value === form.startDay);
  const start = (startDay: BusinessDay) => {
    // The length stays what it was.
    onChange({ startDay, endDay: addDays(startDay, Math.max(0, daysBetween(form.startDay, form.endDay))) });
  };
  return (
    <FieldPlace field="startDay">
      <Field label={EDITOR_WORDS.from} error={errorOf('startDay')}>
        <Chips
          isSingle
          options={[...starts, { value: OTHER, label: EDITOR_WORDS.otherDay }]}
          chosen={[isOther || !isKnown ? OTHER : form.startDay]}
          onToggle={(value) => {
            setOther(value === OTHER);
            if (value !== OTHER) start(value);
          }}
        />
      </Field>
      {(isOther || !isKnown) && (
        <DateInput label={TERMS_FIELDS.startDay} value={form.startDay} from={today} onChange={start} />
      )}
    </FieldPlace>
  );
}

function LengthField({ form, today, onChange, errorOf }: FormProps) {
  const [isOther, setOther] = useState(false);
  const days = daysBetween(form.startDay, form.endDay) + 1;
  const isKnown = LENGTHS.includes(days);
  return (
    <FieldPlace field="endDay">
      <Field
        label={EDITOR_WORDS.length}
        help={EDITOR_WORDS.until(formatDay(form.endDay, today))}
        error={errorOf('endDay')}
      >
        <Chips
          isSingle
          options={[
            ...LENGTHS.map((length) => ({ value: String(length), label: EDITOR_WORDS.days(length) })),
            { value: OTHER, label: EDITOR_WORDS.otherDay },
          ]}
          chosen={[isOther || !isKnown ? OTHER : String(days)]}
          onToggle={(value) => {
            setOther(value === OTHER);
            if (value !== OTHER) onChange({ endDay: addDays(form.startDay, Number(value) - 1) });
          }}
        />
      </Field>
      {(isOther || !isKnown) && (
        <DateInput
          label={TERMS_FIELDS.endDay}
          value={form.endDay}
          from={form.startDay}
          to={addDays(form.startDay, TERMS_LIMITS.lengthDaysMax - 1)}
          onChange={(endDay) => {
            onChange({ endDay });
          }}
        />
      )}
    </FieldPlace>
  );
}

const nextMonday = (today: BusinessDay) => addDays(today, WEEK_DAYS + 1 - weekdayOf(today));
