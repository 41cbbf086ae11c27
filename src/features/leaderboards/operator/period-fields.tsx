import { BOARD_PERIODS } from '@domain/leaderboards/board-limits';
import { addDays, type BusinessDay } from '@domain/kernel/business-day';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { DateInput } from '@/ui/field/picker-input';
import { Chips } from '@/ui/field/select';
import { PERIOD_WORDS } from '../copy';
import { EDITOR_WORDS } from './copy';
import type { FormProps } from './score-fields';

const PERIODS = BOARD_PERIODS.map((value) => ({
  value,
  label: PERIOD_WORDS[value],
}));

const SEASON_DAYS = 30;

/** How long one run is. It can not be changed once the board is there. */
export function PeriodFields({ form, onChange, today }: FormProps & { readonly today: BusinessDay }) {
  const { season } = form;
  const startDay = addDays(today, 1);
  return (
    <Card kind="flush">
      <Field label={EDITOR_WORDS.period}>
        <Chips
          isSingle
          options={PERIODS}
          chosen={[form.period]}
          onToggle={(period) => {
            const days = season ?? { startDay, endDay: addDays(startDay, SEASON_DAYS - 1) };
            onChange({ period, season: period === 'season' ? days : null });
          }}
        />
      </Field>
      {season !== null && (
        <>
          <DateInput
            label={EDITOR_WORDS.seasonFrom}
            value={season.startDay}
            from={today}
            onChange={(day) => {
              onChange({ season: { ...season, startDay: day } });
            }}
          />
          <DateInput
            label={EDITOR_WORDS.seasonTo}
            value={season.endDay}
            from={season.startDay}
            onChange={(day) => {
              onChange({ season: { ...season, endDay: day } });
            }}
          />
        </>
      )}
    </Card>
  );
}
