import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import { Card } from '@/ui/card/card';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput } from '@/ui/field/picker-input';
import { Select } from '@/ui/field/select';
import { EDIT_WORDS } from './batch-edit-copy';
import { Place, type FormPartProps } from './form-part';

/** How long a coupon is good once somebody has it. */
export function ValidityFields(props: FormPartProps & { readonly nowMs: number }) {
  const { form, errors, change } = props;
  return (
    <Card kind="flush">
      <Select
        label={EDIT_WORDS.validity}
        options={EDIT_WORDS.validityKinds}
        value={form.validityKind}
        onChange={(validityKind) => {
          change({ validityKind });
        }}
      />
      {form.validityKind === 'days' ? (
        <Place field="validDays">
          <NumberInput
            label={EDIT_WORDS.validDays}
            isRequired
            unit={EDIT_WORDS.days}
            value={form.validDays}
            error={errors.validDays}
            onChange={(validDays) => {
              change({ validDays });
            }}
          />
        </Place>
      ) : (
        <Dates {...props} />
      )}
    </Card>
  );
}

function Dates({ form, errors, change, nowMs }: FormPartProps & { readonly nowMs: number }) {
  const today = businessDayAt(nowMs);
  return (
    <View>
      <DateInput
        label={EDIT_WORDS.validFrom}
        help={EDIT_WORDS.validFromHelp}
        value={form.validFromDay}
        onChange={(day) => {
          change({ validFromDay: day === today ? '' : day });
        }}
      />
      <Place field="validUntilDay">
        <DateInput
          label={EDIT_WORDS.validUntil}
          isRequired
          from={today}
          value={form.validUntilDay}
          error={errors.validUntilDay}
          onChange={(validUntilDay) => {
            change({ validUntilDay });
          }}
        />
      </Place>
    </View>
  );
}
