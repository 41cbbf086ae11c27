import { useState } from 'react';
import { View } from '@tarojs/components';
import { addDays, businessDayAt } from '@domain/kernel/business-day';
import type { Slot } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { formatTime } from '@/lib/format-time';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { slotWords } from '../form/slot-copy';
import { QUESTION_WORDS } from './design-copy';
import { instantOf } from './plain-terms';

interface SlotsFieldProps {
  readonly slots: readonly Slot[];
  readonly onChange: (slots: readonly Slot[]) => void;
}

const MINUTE_MS = 60_000;
const DEFAULTS = { time: '09:00', minutes: 30, count: 4, places: 3 };

/** Appointments one after another on one day: from when, how long each, how many, with how many places. */
export function SlotsField({ slots, onChange }: SlotsFieldProps) {
  const [plan, setPlan] = useState(() => planOf(slots));
  const change = (patch: Partial<Plan>) => {
    const next = { ...plan, ...patch };
    setPlan(next);
    onChange(slotsOf(next));
  };
  return (
    <View>
      <DateInput
        label={QUESTION_WORDS.slotDay}
        value={plan.day}
        onChange={(day) => {
          change({ day });
        }}
      />
      <TimeInput
        label={QUESTION_WORDS.slotFrom}
        value={plan.time}
        onChange={(time) => {
          change({ time });
        }}
      />
      <PlanNumbers plan={plan} onChange={change} />
      {slots.map((slot) => (
        <View key={slot.id} className="cap num">
          {slotWords(slot)}
        </View>
      ))}
    </View>
  );
}

function PlanNumbers({
  plan,
  onChange: change,
}: {
  readonly plan: Plan;
  readonly onChange: (patch: Partial<Plan>) => void;
}) {
  return (
    <>
      <NumberInput
        label={QUESTION_WORDS.slotMinutes}
        unit={QUESTION_WORDS.minutes}
        value={plan.minutes}
        onChange={(minutes) => {
          change({ minutes });
        }}
      />
      <NumberInput
        label={QUESTION_WORDS.slotCount}
        unit={QUESTION_WORDS.segments}
        value={plan.count}
        onChange={(count) => {
          change({ count });
        }}
      />
      <NumberInput
        label={QUESTION_WORDS.slotPlaces}
        unit={QUESTION_WORDS.places}
        value={plan.places}
        onChange={(places) => {
          change({ places });
        }}
      />
    </>
  );
}

interface Plan {
  readonly day: string;
  readonly time: string;
  readonly minutes: number | null;
  readonly count: number | null;
  readonly places: number | null;
}

function planOf(slots: readonly Slot[]): Plan {
  const [first] = slots;
  if (first === undefined) return { ...DEFAULTS, day: addDays(businessDayAt(Date.now()), 1) };
  return {
    day: businessDayAt(first.startsAtMs),
    time: formatTime(first.startsAtMs),
    minutes: Math.round((first.endsAtMs - first.startsAtMs) / MINUTE_MS),
    count: slots.length,
    places: first.quota,
  };
}

function slotsOf({ day, time, minutes, count, places }: Plan): readonly Slot[] {
  const [length, quota] = [minutes ?? 0, Math.min(places ?? 0, SIGN_UP_LIMITS.quotaMax)];
  if (length < 1 || quota < 1) return [];
  const fromMs = instantOf(day, time);
  return Array.from({ length: Math.min(count ?? 0, SIGN_UP_LIMITS.optionsMax) }, (_, index) => ({
    id: `s${index + 1}`,
    label: String(index + 1),
    quota,
    startsAtMs: fromMs + index * length * MINUTE_MS,
    endsAtMs: fromMs + (index + 1) * length * MINUTE_MS,
  }));
}
