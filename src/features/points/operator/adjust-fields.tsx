import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { AdjustmentReason } from '@domain/points/adjust-points';
import { formatCount } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Segment } from '@/ui/tabs/tabs';
import { ADJUST_WORDS, ADJUSTMENT_REASON_WORDS } from './copy';
import type { AdjustForm } from './use-adjust-form';

interface AdjustFieldsProps {
  readonly form: AdjustForm;
  /** The organisation's limit for one person; null while it is not known. */
  readonly alonePoints: number | null;
}

const REASONS = (Object.keys(ADJUSTMENT_REASON_WORDS) as AdjustmentReason[]).map((value) => ({
  value,
  label: ADJUSTMENT_REASON_WORDS[value],
}));
const DIRECTIONS = [
  { key: 'give', label: ADJUST_WORDS.give },
  { key: 'take', label: ADJUST_WORDS.take },
] as const;

/** Give or take, how many, why, and the words the member reads. */
export function AdjustFields({ form, alonePoints }: AdjustFieldsProps) {
  return (
    <View>
      <View className="mt12">
        <Segment
          tabs={DIRECTIONS}
          current={form.isTaking ? 'take' : 'give'}
          onChange={(direction) => {
            form.setTaking(direction === 'take');
          }}
        />
      </View>
      <Card kind="flush">
        <NumberInput
          label={ADJUST_WORDS.howMany}
          help={helpOf(form, alonePoints)}
          unit={ADJUST_WORDS.unit}
          value={form.size}
          onChange={form.setSize}
        />
        <Field label={ADJUST_WORDS.reason}>
          <Chips options={REASONS} chosen={[form.reason]} onToggle={form.setReason} isSingle />
        </Field>
        <TextArea
          label={ADJUST_WORDS.note}
          help={ADJUST_WORDS.noteHelp}
          placeholder={ADJUST_WORDS.placeholder}
          maxLength={LIMITS.noteMax}
          value={form.note}
          onChange={form.setNote}
        />
      </Card>
      {form.refusal !== null && (
        <Notice icon={form.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{form.refusal.words}</Notice>
      )}
    </View>
  );
}

function helpOf({ size }: AdjustForm, alonePoints: number | null): string | undefined {
  if (alonePoints === null) return undefined;
  const alone = formatCount(alonePoints);
  return (size ?? 0) > alonePoints ? ADJUST_WORDS.above(alone) : ADJUST_WORDS.below(alone);
}
