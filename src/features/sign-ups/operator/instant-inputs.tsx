import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatTime } from '@/lib/format-time';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { instantOf } from './plain-terms';

interface InstantInputsProps {
  readonly words: { readonly day: string; readonly time: string };
  readonly value: number;
  readonly onChange: (atMs: number) => void;
}

/** An instant, as a day and a time of day beside it. */
export function InstantInputs({ words, value, onChange }: InstantInputsProps) {
  const [day, time] = [businessDayAt(value), formatTime(value)];
  return (
    <View className="row top">
      <View className="grow">
        <DateInput
          label={words.day}
          value={day}
          onChange={(toDay) => {
            onChange(instantOf(toDay, time));
          }}
        />
      </View>
      <View className="grow ml12">
        <TimeInput
          label={words.time}
          value={time}
          onChange={(at) => {
            onChange(instantOf(day, at));
          }}
        />
      </View>
    </View>
  );
}
