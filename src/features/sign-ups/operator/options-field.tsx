import { View } from '@tarojs/components';
import type { Option } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { accessible } from '@/ui/accessible';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import { Icon } from '@/ui/icon/icon';
import styles from './design.module.scss';
import { QUESTION_WORDS } from './design-copy';

interface OptionsFieldProps {
  readonly options: readonly Option[];
  readonly onChange: (options: readonly Option[]) => void;
}

/** What can be picked, each with places of its own where it has some. */
export function OptionsField({ options, onChange }: OptionsFieldProps) {
  const put = (index: number, option: Option) => {
    onChange(options.map((one, at) => (at === index ? option : one)));
  };
  return (
    <View>
      <Field label={QUESTION_WORDS.options} help={QUESTION_WORDS.quotaHelp} />
      {options.map((option, index) => (
        <OptionRow
          key={option.id}
          option={option}
          index={index}
          onChange={(next) => {
            put(index, next);
          }}
          onRemove={
            options.length > 1
              ? () => {
                  onChange(options.filter((_, at) => at !== index));
                }
              : undefined
          }
        />
      ))}
      {options.length < SIGN_UP_LIMITS.optionsMax && (
        <View
          className={styles.add}
          hoverClass="hover"
          onClick={() => {
            onChange([...options, { id: newOptionId(options), label: '', quota: null }]);
          }}
          {...accessible('button')}
        >
          <Icon name="plus" size={18} />
          <View className="ml4">{QUESTION_WORDS.addOption}</View>
        </View>
      )}
    </View>
  );
}

interface OptionRowProps {
  readonly option: Option;
  readonly index: number;
  readonly onChange: (option: Option) => void;
  /** Undefined where it is the last one left. */
  readonly onRemove: (() => void) | undefined;
}

function OptionRow({ option, index, onChange, onRemove }: OptionRowProps) {
  return (
    <View className={styles.option}>
      <View className="grow">
        <TextInput
          label={QUESTION_WORDS.option(index + 1)}
          maxLength={SIGN_UP_LIMITS.optionTextMax}
          value={option.label}
          onChange={(label) => {
            onChange({ ...option, label });
          }}
        />
      </View>
      <View className={styles.optionQuota}>
        <NumberInput
          label={QUESTION_WORDS.quota}
          value={option.quota}
          onChange={(quota) => {
            onChange({
              ...option,
              quota: quota === null || quota < 1 ? null : Math.min(quota, SIGN_UP_LIMITS.quotaMax),
            });
          }}
        />
      </View>
      {onRemove !== undefined && (
        <View
          className={styles.remove}
          hoverClass="hover"
          onClick={onRemove}
          {...accessible('button', QUESTION_WORDS.removeOption)}
        >
          <Icon name="x" size={18} />
        </View>
      )}
    </View>
  );
}

/** Ids are never used twice: an answer that named a removed option must not come to mean another. */
function newOptionId(options: readonly Option[]): string {
  const numbers = options.map(({ id }) => Number(id.slice(1))).filter((number) => Number.isFinite(number));
  return `o${Math.max(0, ...numbers) + 1}`;
}
