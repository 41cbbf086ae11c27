import { View } from '@tarojs/components';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';

interface ReasonFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Reasons that come up often; a press fills one in. */
  readonly ready: readonly string[];
  readonly value: string;
  readonly maxLength: number;
  readonly error?: string | null;
  readonly onChange: (reason: string) => void;
}

/** Why something is done, in words that others will read. */
export function ReasonField({ ready, ...field }: ReasonFieldProps) {
  return (
    <View>
      <Chips
        isSingle
        options={ready.map((reason) => ({ value: reason, label: reason }))}
        chosen={[field.value]}
        onToggle={field.onChange}
      />
      <TextArea {...field} isRequired />
    </View>
  );
}
