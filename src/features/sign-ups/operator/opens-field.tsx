import { formatInstant } from '@/lib/format-time';
import { useNow } from '@/ui/countdown/use-now';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { DESIGN_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { FieldPlace } from './field-place';
import { InstantInputs } from './instant-inputs';
import { laterOpening } from './plain-terms';

const CHOICES = (['now', 'later'] as const).map((value) => ({ value, label: DESIGN_WORDS.opensChoices[value] }));

interface OpensFieldProps extends DesignProps {
  /** Every session opens as long before it as this one. */
  readonly repeats: boolean;
}

/** From when on one may sign up: at once, or from a day and time on that everybody can wait for. */
export function OpensField({ terms, onChange, repeats }: OpensFieldProps) {
  const nowMs = useNow('minute');
  const { opensAtMs, closesAtMs } = terms;
  const isLater = opensAtMs > nowMs;
  const help = [isLater ? formatInstant(opensAtMs, nowMs) : '', repeats ? DESIGN_WORDS.opensWeekly : ''];
  const asked = isLater ? 'later' : 'now';
  return (
    <FieldPlace field="opensAtMs">
      <Field label={DESIGN_WORDS.opens} help={help.filter((words) => words !== '').join(DESIGN_WORDS.opensJoin)}>
        <Chips
          isSingle
          options={CHOICES}
          chosen={[asked]}
          onToggle={(value) => {
            if (value !== asked) onChange({ opensAtMs: value === 'now' ? nowMs : laterOpening(nowMs, closesAtMs) });
          }}
        />
      </Field>
      {isLater && (
        <InstantInputs
          words={{ day: DESIGN_WORDS.opensDay, time: DESIGN_WORDS.opensTime }}
          value={opensAtMs}
          onChange={(atMs) => {
            onChange({ opensAtMs: atMs });
          }}
        />
      )}
    </FieldPlace>
  );
}
