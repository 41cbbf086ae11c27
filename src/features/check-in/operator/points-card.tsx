import { useState } from 'react';
import { countingDays } from '@domain/check-in/counting-days';
import { dayNumber } from '@domain/kernel/business-day';
import { formatCount } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Chips } from '@/ui/field/select';
import { fullPoints, type ChallengeForm } from './challenge-form';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';
import { MilestoneFields } from './milestone-fields';

const OTHER = { value: 'other', label: EDITOR_WORDS.otherDay };
const AMOUNTS = [
  { value: '0', label: EDITOR_WORDS.noPoints },
  ...[5, 10].map((points) => ({ value: String(points), label: `${points} ${EDITOR_WORDS.unitPoints}` })),
];

/** What a day earns, and what staying with it earns on top. */
export function PointsCard(props: FormProps) {
  return (
    <Card kind="flush">
      <PerDayField {...props} />
      <MilestoneFields {...props} />
    </Card>
  );
}

function PerDayField({ form, onChange, errorOf }: FormProps) {
  const [isOther, setOther] = useState(false);
  const { pointsPerDay } = form;
  const isTyped = isOther || !AMOUNTS.some(({ value }) => value === String(pointsPerDay));
  const days = daysIn(form);
  return (
    <FieldPlace field="pointsPerDay">
      <Field
        label={EDITOR_WORDS.points}
        help={pointsPerDay === 0 ? undefined : EDITOR_WORDS.pointsHelp(days, formatCount(fullPoints(form, days)))}
        error={isTyped ? null : errorOf('pointsPerDay')}
      >
        <Chips
          isSingle
          options={[...AMOUNTS, OTHER]}
          chosen={[isTyped ? OTHER.value : String(pointsPerDay)]}
          onToggle={(value) => {
            setOther(value === OTHER.value);
            if (value !== OTHER.value) onChange({ pointsPerDay: Number(value) });
          }}
        />
      </Field>
      {isTyped && (
        <NumberInput
          label={EDITOR_WORDS.otherDay}
          unit={EDITOR_WORDS.unitPoints}
          value={pointsPerDay}
          error={errorOf('pointsPerDay')}
          onChange={(points) => {
            onChange({ pointsPerDay: points });
          }}
        />
      )}
    </FieldPlace>
  );
}

function daysIn(form: ChallengeForm): number {
  const days = countingDays({ ...form, pauses: [] });
  const from = dayNumber(form.startDay);
  const length = Math.max(0, dayNumber(form.endDay) - from + 1);
  return Array.from({ length }, (_, offset) => from + offset).filter((number) => days.counts(number)).length;
}
