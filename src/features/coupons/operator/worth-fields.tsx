import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { LIMITS } from '@domain/kernel/limits';
import { EDIT_WORDS } from './batch-edit-copy';
import { Place, type FormPartProps } from './form-part';

const ITEM_TEXT_MAX = 12;

type MoneyField = 'amountYuan' | 'capYuan' | 'itemYuan' | 'minimumYuan';

interface MoneyProps extends FormPartProps {
  readonly field: MoneyField;
  readonly label: string;
  readonly help?: string;
  readonly isRequired?: boolean;
}

/** An amount of money in yuan. */
function Money({ field, form, errors, change, ...rest }: MoneyProps) {
  return (
    <Place field={field}>
      <NumberInput
        {...rest}
        digits={2}
        unit={EDIT_WORDS.yuan}
        value={form[field]}
        error={errors[field]}
        onChange={(yuan) => {
          change({ [field]: yuan });
        }}
      />
    </Place>
  );
}

/** The name, what the coupon takes off, and from what bill on. */
export function WorthFields(props: FormPartProps) {
  const { form, errors, change } = props;
  return (
    <Card kind="flush">
      <Place field="title">
        <TextInput
          label={EDIT_WORDS.title}
          isRequired
          placeholder={EDIT_WORDS.titlePlaceholder}
          maxLength={LIMITS.titleMax}
          value={form.title}
          error={errors.title}
          onChange={(title) => {
            change({ title });
          }}
        />
      </Place>
      <Select
        label={EDIT_WORDS.worth}
        options={EDIT_WORDS.worthKinds}
        value={form.worthKind}
        onChange={(worthKind) => {
          change({ worthKind });
        }}
      />
      {form.worthKind === 'amount' && <Money {...props} field="amountYuan" label={EDIT_WORDS.amount} isRequired />}
      {form.worthKind === 'percent' && <PercentFields {...props} />}
      {form.worthKind === 'item' && <ItemFields {...props} />}
      <Money {...props} field="minimumYuan" label={EDIT_WORDS.minimum} help={EDIT_WORDS.minimumHelp} />
    </Card>
  );
}

function PercentFields(props: FormPartProps) {
  const { form, errors, change } = props;
  return (
    <View>
      <Place field="fold">
        <NumberInput
          label={EDIT_WORDS.fold}
          isRequired
          digits={1}
          unit={EDIT_WORDS.foldUnit}
          help={EDIT_WORDS.foldHelp}
          value={form.fold}
          error={errors.fold}
          onChange={(fold) => {
            change({ fold });
          }}
        />
      </Place>
      <Money {...props} field="capYuan" label={EDIT_WORDS.cap} help={EDIT_WORDS.capHelp} isRequired />
    </View>
  );
}

function ItemFields(props: FormPartProps) {
  const { form, errors, change } = props;
  return (
    <View>
      <Place field="itemText">
        <TextInput
          label={EDIT_WORDS.item}
          isRequired
          placeholder={EDIT_WORDS.itemPlaceholder}
          maxLength={ITEM_TEXT_MAX}
          value={form.itemText}
          error={errors.itemText}
          onChange={(itemText) => {
            change({ itemText });
          }}
        />
      </Place>
      <Money {...props} field="itemYuan" label={EDIT_WORDS.itemWorth} help={EDIT_WORDS.itemWorthHelp} isRequired />
    </View>
  );
}
