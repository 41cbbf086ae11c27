import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { Toggle } from '@/ui/field/toggle';
import { EDIT_WORDS } from './batch-edit-copy';
import { Place, type FormPartProps } from './form-part';

interface PriceFieldsProps extends FormPartProps {
  /** Whether it may be for every group. */
  readonly isOwner: boolean;
}

/** How members come by it: for points, for free, or from my hand; and whose members. */
export function PriceFields({ form, errors, change, isOwner }: PriceFieldsProps) {
  return (
    <Card kind="flush">
      <Select
        label={EDIT_WORDS.price}
        options={EDIT_WORDS.priceKinds}
        value={form.priceKind}
        help={form.priceKind === 'given' ? EDIT_WORDS.givenHelp : undefined}
        onChange={(priceKind) => {
          change({ priceKind });
        }}
      />
      {form.priceKind === 'points' && <PointsFields form={form} errors={errors} change={change} />}
      {isOwner && (
        <FieldRow label={EDIT_WORDS.audience} help={EDIT_WORDS.audienceHelp}>
          <Toggle
            label={EDIT_WORDS.audience}
            isOn={form.isForAll}
            onChange={(isForAll) => {
              change({ isForAll });
            }}
          />
        </FieldRow>
      )}
    </Card>
  );
}

function PointsFields({ form, errors, change }: FormPartProps) {
  return (
    <View>
      <Place field="points">
        <NumberInput
          label={EDIT_WORDS.points}
          isRequired
          unit={EDIT_WORDS.pointUnit}
          help={EDIT_WORDS.pointsHelp}
          value={form.points}
          error={errors.points}
          onChange={(points) => {
            change({ points });
          }}
        />
      </Place>
      <FieldRow label={EDIT_WORDS.returnable} help={EDIT_WORDS.returnableHelp}>
        <Toggle
          label={EDIT_WORDS.returnable}
          isOn={form.isReturnable}
          onChange={(isReturnable) => {
            change({ isReturnable });
          }}
        />
      </FieldRow>
    </View>
  );
}
