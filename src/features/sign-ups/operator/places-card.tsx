import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { Toggle } from '@/ui/field/toggle';
import { Stepper } from '@/ui/stepper/stepper';
import { DESIGN_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { FieldPlace } from './field-place';

/** Those who wait are offered to wait; no more than this until somebody says otherwise. */
const WAITLIST = { max: 20, confirmMinutes: 0 };

const SIZES = [5, 10, 20, 50, SIGN_UP_LIMITS.waitlistMax];

/** The usual sizes of a waitlist, and the one that it has. */
const sizesWith = (max: number) =>
  [...new Set([...SIZES, max])]
    .sort((left, right) => left - right)
    .map((count) => ({ value: String(count), label: DESIGN_WORDS.waitlistSize(count) }));

/** How many come, whom they may bring, and what happens when it is full. */
export function PlacesCard({ terms, onChange, errorOf }: DesignProps) {
  return (
    <Card kind="flush">
      <FieldPlace field="capacity">
        <NumberInput
          label={DESIGN_WORDS.capacity}
          help={DESIGN_WORDS.capacityHelp}
          unit={DESIGN_WORDS.capacityUnit}
          value={terms.capacity}
          error={errorOf('capacity')}
          onChange={(count) => {
            onChange({ capacity: count === null || count < 1 ? null : Math.min(count, SIGN_UP_LIMITS.capacityMax) });
          }}
        />
      </FieldPlace>
      <FieldPlace field="plusOnesMax">
        <FieldRow label={DESIGN_WORDS.plusOnes} help={errorOf('plusOnesMax') ?? DESIGN_WORDS.plusOnesHelp}>
          <Stepper
            value={terms.plusOnesMax}
            max={SIGN_UP_LIMITS.plusOnesMax}
            onChange={(plusOnesMax) => {
              onChange({ plusOnesMax });
            }}
          />
        </FieldRow>
      </FieldPlace>
      <FullFields {...{ terms, onChange, errorOf }} />
    </Card>
  );
}

/** What happens when it is full, and whether a yes is needed before. */
function FullFields({ terms, onChange, errorOf }: DesignProps) {
  const { waitlist } = terms;
  return (
    <>
      <FieldPlace field="waitlist">
        <FieldRow label={DESIGN_WORDS.waitlist} help={errorOf('waitlist') ?? DESIGN_WORDS.waitlistHelp}>
          <Toggle
            label={DESIGN_WORDS.waitlist}
            isOn={waitlist !== null}
            onChange={(isOn) => {
              onChange({ waitlist: isOn ? WAITLIST : null });
            }}
          />
        </FieldRow>
        {waitlist !== null && (
          <Select
            label={DESIGN_WORDS.waitlistMax}
            options={sizesWith(waitlist.max)}
            value={String(waitlist.max)}
            onChange={(max) => {
              onChange({ waitlist: { ...waitlist, max: Number(max) } });
            }}
          />
        )}
      </FieldPlace>
      <FieldPlace field="approval">
        <FieldRow label={DESIGN_WORDS.approval} help={DESIGN_WORDS.approvalHelp}>
          <Toggle
            label={DESIGN_WORDS.approval}
            isOn={terms.approval}
            onChange={(approval) => {
              onChange({ approval });
            }}
          />
        </FieldRow>
      </FieldPlace>
    </>
  );
}
