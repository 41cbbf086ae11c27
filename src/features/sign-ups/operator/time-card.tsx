import { useState } from 'react';
import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { formatDeadline, formatTime } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Field, FieldRow } from '@/ui/field/field';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { Chips } from '@/ui/field/select';
import { Toggle } from '@/ui/field/toggle';
import { DESIGN_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { FieldPlace } from './field-place';
import { InstantInputs } from './instant-inputs';
import { OpensField } from './opens-field';
import { eveBefore, instantOf } from './plain-terms';

const HOUR_MS = 3_600_000;
const CHOICES = (['start', 'eve', 'other'] as const).map((value) => ({
  value,
  label: DESIGN_WORDS.closesChoices[value],
}));

interface TimeCardProps extends DesignProps {
  /** Null for a published one: it is repeated or it is not. */
  readonly weekly: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void } | null;
  /** It is a weekly event: what is said here is said of every session. */
  readonly repeats: boolean;
}

/** When it takes place, and from and until when one may sign up. */
export function TimeCard({ weekly, repeats, ...props }: TimeCardProps) {
  const { terms, onChange } = props;
  return (
    <Card kind="flush">
      <FieldRow label={DESIGN_WORDS.hasEvent} help={DESIGN_WORDS.hasEventHelp}>
        <Toggle
          label={DESIGN_WORDS.hasEvent}
          isOn={terms.event !== null}
          onChange={(isOn) => {
            onChange(isOn ? withEvent(terms) : withoutEvent);
          }}
        />
      </FieldRow>
      {terms.event !== null && <EventFields {...props} event={terms.event} />}
      {terms.event !== null && weekly !== null && (
        <FieldRow label={DESIGN_WORDS.weekly} help={DESIGN_WORDS.weeklyHelp}>
          <Toggle label={DESIGN_WORDS.weekly} isOn={weekly.isOn} onChange={weekly.onChange} />
        </FieldRow>
      )}
      <OpensField {...props} repeats={repeats} />
      <ClosesField {...props} />
    </Card>
  );
}

const withEvent = ({ closesAtMs }: FormTerms): Partial<FormTerms> => ({
  event: { startsAtMs: closesAtMs + 2 * HOUR_MS, endsAtMs: closesAtMs + 4 * HOUR_MS },
});
/** What needs a day to happen on goes with it. */
const withoutEvent: Partial<FormTerms> = { event: null, attendancePoints: 0, selfCheckIn: false, walkIns: false };

interface EventFieldsProps extends DesignProps {
  readonly event: NonNullable<FormTerms['event']>;
}

function EventFields({ terms, event, onChange, errorOf }: EventFieldsProps) {
  const day = businessDayAt(event.startsAtMs);
  const [from, to] = [formatTime(event.startsAtMs), formatTime(event.endsAtMs)];
  const move = (toDay: string, start: string, end: string) => {
    const startsAtMs = instantOf(toDay, start);
    // The deadline keeps its distance, so that a moved event never closes after it has begun.
    const closesAtMs = terms.closesAtMs + startsAtMs - event.startsAtMs;
    onChange({ event: { startsAtMs, endsAtMs: instantOf(toDay, end) }, closesAtMs });
  };
  return (
    <FieldPlace field="event">
      <DateInput
        label={DESIGN_WORDS.day}
        value={day}
        error={errorOf('event')}
        onChange={(toDay) => {
          move(toDay, from, to);
        }}
      />
      <View className="row top">
        <View className="grow">
          <TimeInput
            label={DESIGN_WORDS.from}
            value={from}
            onChange={(start) => {
              move(day, start, to);
            }}
          />
        </View>
        <View className="grow ml12">
          <TimeInput
            label={DESIGN_WORDS.to}
            value={to}
            onChange={(end) => {
              move(day, from, end);
            }}
          />
        </View>
      </View>
    </FieldPlace>
  );
}

function ClosesField({ terms, onChange, errorOf }: DesignProps) {
  const [isOther, setOther] = useState(false);
  const nowMs = useNow('minute');
  const { event, closesAtMs } = terms;
  const presets = event === null ? null : { start: event.startsAtMs - 2 * HOUR_MS, eve: eveBefore(event.startsAtMs) };
  const known = CHOICES.find(({ value }) => value !== 'other' && presets?.[value] === closesAtMs)?.value;
  const chosen = isOther ? 'other' : (known ?? 'other');
  return (
    <FieldPlace field="closesAtMs">
      <Field label={DESIGN_WORDS.closes} help={formatDeadline(closesAtMs, nowMs)} error={errorOf('closesAtMs')}>
        {presets !== null && (
          <Chips
            isSingle
            options={CHOICES}
            chosen={[chosen]}
            onToggle={(value) => {
              setOther(value === 'other');
              if (value !== 'other') onChange({ closesAtMs: presets[value] });
            }}
          />
        )}
      </Field>
      {chosen === 'other' && (
        <InstantInputs
          words={{ day: DESIGN_WORDS.closesDay, time: DESIGN_WORDS.closesTime }}
          value={closesAtMs}
          onChange={(atMs) => {
            onChange({ closesAtMs: atMs });
          }}
        />
      )}
    </FieldPlace>
  );
}
