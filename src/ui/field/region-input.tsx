import { Picker } from '@tarojs/components';
import { Field, type FieldProps } from './field';
import { Shown } from './picker-input';

export interface RegionInputProps extends FieldProps {
  /** Province, city and district; empty while none is chosen. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** A region of the country, on WeChat's own wheel. */
export function RegionInput(props: RegionInputProps) {
  return (
    <Field {...props}>
      <Picker
        mode="region"
        value={[...props.value]}
        aria-label={props.label}
        onChange={(event) => {
          props.onChange(event.detail.value);
        }}
      >
        <Shown value={props.value.join(' ')} error={props.error} />
      </Picker>
    </Field>
  );
}
