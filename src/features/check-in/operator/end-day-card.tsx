import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import { addDays, type BusinessDay } from '@domain/kernel/business-day';
import { Card } from '@/ui/card/card';
import { DateInput } from '@/ui/field/picker-input';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';
import { TextFields } from './text-fields';

interface EndDayCardProps extends FormProps {
  /** The last day as members know it: it may only move later. */
  readonly promisedDay: BusinessDay;
}

/** What may still be changed of a challenge that has begun, beside its name and rules. */
export function EndDayCard({ promisedDay, ...props }: EndDayCardProps) {
  const { form, onChange, errorOf } = props;
  return (
    <Card kind="flush">
      <FieldPlace field="endDay">
        <DateInput
          label={TERMS_FIELDS.endDay}
          help={EDITOR_WORDS.laterOnly}
          value={form.endDay}
          from={promisedDay}
          to={addDays(form.startDay, TERMS_LIMITS.lengthDaysMax - 1)}
          error={errorOf('endDay')}
          onChange={(endDay) => {
            onChange({ endDay });
          }}
        />
      </FieldPlace>
      <TextFields {...props} />
    </Card>
  );
}
