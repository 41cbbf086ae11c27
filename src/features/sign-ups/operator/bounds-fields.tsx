import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import type { Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { Toggle } from '@/ui/field/toggle';
import { QUESTION_WORDS } from './design-copy';

interface Fields<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly onChange: (question: Question) => void;
}

/** A lower bound and an upper one beside it. */
export function Bounds({ lower, upper }: { readonly lower: ReactNode; readonly upper: ReactNode }) {
  return (
    <View className="row top">
      <View className="grow">{lower}</View>
      <View className="grow ml12">{upper}</View>
    </View>
  );
}

interface LeastProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (least: number) => void;
}

/** How much must be given at least: empty for none. */
function LeastInput({ label, unit, value, max, onChange }: LeastProps) {
  return (
    <NumberInput
      label={label}
      unit={unit}
      placeholder={QUESTION_WORDS.anyLeast}
      value={value === 0 ? null : value}
      onChange={(least) => {
        onChange(Math.min(max, least ?? 0));
      }}
    />
  );
}

export function LengthFields({ question, onChange }: Fields<'text' | 'long-text'>) {
  const longest = question.kind === 'text' ? SIGN_UP_LIMITS.shortTextMax : SIGN_UP_LIMITS.longTextMax;
  return (
    <Bounds
      lower={
        <LeastInput
          label={QUESTION_WORDS.minLength}
          unit={QUESTION_WORDS.chars}
          value={question.minLength}
          max={longest}
          onChange={(minLength) => {
            onChange({ ...question, minLength });
          }}
        />
      }
      upper={
        <NumberInput
          label={QUESTION_WORDS.maxLength}
          unit={QUESTION_WORDS.chars}
          value={question.maxLength}
          onChange={(length) => {
            onChange({ ...question, maxLength: clamp(length, 1, longest) });
          }}
        />
      }
    />
  );
}

export function PicksFields({ question, onChange }: Fields<'multiple'>) {
  const { length } = question.options;
  return (
    <Bounds
      lower={
        <LeastInput
          label={QUESTION_WORDS.minPicks}
          unit={QUESTION_WORDS.picksUnit}
          value={question.minPicks}
          max={length}
          onChange={(minPicks) => {
            onChange({ ...question, minPicks });
          }}
        />
      }
      upper={
        <NumberInput
          label={QUESTION_WORDS.picks}
          unit={QUESTION_WORDS.picksUnit}
          value={question.maxPicks}
          onChange={(picks) => {
            onChange({ ...question, maxPicks: clamp(picks, 1, length) });
          }}
        />
      }
    />
  );
}

/** Any day, or one between two. */
export function DateFields({ question, onChange }: Fields<'date'>) {
  const { fromDay, toDay } = question;
  const isBound = fromDay !== '' || toDay !== '';
  return (
    <>
      <FieldRow label={QUESTION_WORDS.boundDays}>
        <Toggle
          label={QUESTION_WORDS.boundDays}
          isOn={isBound}
          onChange={(isOn) => {
            const today = isOn ? businessDayAt(Date.now()) : '';
            onChange({ ...question, fromDay: today, toDay: today });
          }}
        />
      </FieldRow>
      {isBound && (
        <Bounds
          lower={
            <DateInput
              label={QUESTION_WORDS.fromDay}
              value={fromDay}
              onChange={(day) => {
                onChange({ ...question, fromDay: day, toDay: toDay !== '' && toDay < day ? day : toDay });
              }}
            />
          }
          upper={
            <DateInput
              label={QUESTION_WORDS.toDay}
              value={toDay}
              from={fromDay === '' ? undefined : fromDay}
              onChange={(day) => {
                onChange({ ...question, toDay: day });
              }}
            />
          }
        />
      )}
    </>
  );
}

export function TimeFields({ question, onChange }: Fields<'time'>) {
  return (
    <Bounds
      lower={
        <TimeInput
          label={QUESTION_WORDS.fromTime}
          value={clockOf(question.fromMinute)}
          onChange={(time) => {
            onChange({ ...question, fromMinute: minuteOf(time) });
          }}
        />
      }
      upper={
        <TimeInput
          label={QUESTION_WORDS.toTime}
          value={clockOf(question.toMinute)}
          onChange={(time) => {
            onChange({ ...question, toMinute: minuteOf(time) });
          }}
        />
      }
    />
  );
}

export const clamp = (value: number | null, min: number, max: number) => Math.min(max, Math.max(min, value ?? max));

const two = (number: number) => String(number).padStart(2, '0');
const clockOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
