import { View } from '@tarojs/components';
import type { Worth } from '@domain/coupons/batch-terms';
import { addDays, businessDayAt } from '@domain/kernel/business-day';
import { LIMITS } from '@domain/kernel/limits';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput } from '@/ui/field/picker-input';
import { Select } from '@/ui/field/select';
import { Stepper } from '@/ui/stepper/stepper';
import { EDIT_WORDS } from './batch-edit-copy';
import { riskWords } from './batch-page-copy';
import { Place, type FormPartProps } from './form-part';

interface SupplyFieldsProps extends FormPartProps {
  readonly nowMs: number;
  /** As typed so far: what the whole batch may cost follows from it. */
  readonly worth: Worth;
}

/** How many there are, for how long they are handed out. */
export function SupplyFields(props: SupplyFieldsProps) {
  const { form, errors, change, worth } = props;
  return (
    <Card kind="flush">
      <Place field="totalCount">
        <NumberInput
          label={EDIT_WORDS.total}
          isRequired
          unit={EDIT_WORDS.sheets}
          help={riskWords(worth, form.totalCount ?? 0)}
          value={form.totalCount}
          error={errors.totalCount}
          onChange={(totalCount) => {
            change({ totalCount });
          }}
        />
      </Place>
      <Place field="perMemberMax">
        <FieldRow label={EDIT_WORDS.perMember} help={errors.perMemberMax ?? EDIT_WORDS.perMemberHelp}>
          <Stepper
            value={form.perMemberMax}
            min={1}
            max={LIMITS.couponsPerMemberMax}
            limitNote={EDIT_WORDS.perMemberLimit}
            onChange={(perMemberMax) => {
              change({ perMemberMax });
            }}
          />
        </FieldRow>
      </Place>
      <WindowFields {...props} />
    </Card>
  );
}

function WindowFields({ form, errors, change, nowMs }: SupplyFieldsProps) {
  const today = businessDayAt(nowMs);
  const startDay = form.startDay === '' ? today : form.startDay;
  const ready = EDIT_WORDS.ends.find(({ value }) => addDays(startDay, Number(value)) === form.endDay);
  return (
    <View>
      <Place field="startDay">
        <DateInput
          label={EDIT_WORDS.start}
          help={EDIT_WORDS.startHelp}
          from={today}
          value={form.startDay}
          error={errors.startDay}
          onChange={(day) => {
            change({ startDay: day === today ? '' : day });
          }}
        />
      </Place>
      <Place field="endDay">
        <Select
          label={EDIT_WORDS.end}
          isRequired
          options={EDIT_WORDS.ends}
          value={ready?.value ?? null}
          onChange={(days) => {
            change({ endDay: addDays(startDay, Number(days)) });
          }}
        />
        <DateInput
          label={EDIT_WORDS.endPick}
          from={startDay}
          value={form.endDay}
          error={errors.endDay}
          onChange={(endDay) => {
            change({ endDay });
          }}
        />
      </Place>
    </View>
  );
}
