import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { FormTerms, Sensitivity, Until } from '@domain/sign-ups/form-terms';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Stepper } from '@/ui/stepper/stepper';
import { DESIGN_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { FieldPlace } from './field-place';

const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

/** What most forms leave as it is: folded until it is asked for, or until a mistake lies in it. */
export function MoreCard(props: DesignProps) {
  const [isOpen, setOpen] = useState(false);
  const hasMistake = FIELDS.some((field) => props.errorOf(field) !== null);
  const isUnfolded = isOpen || hasMistake;
  return (
    <Card kind="flush">
      <Cell
        title={isUnfolded ? DESIGN_WORDS.moreFold : DESIGN_WORDS.more}
        sub={isUnfolded ? undefined : DESIGN_WORDS.moreSum}
        onPress={() => {
          setOpen(!isUnfolded);
        }}
      />
      {isUnfolded && (
        <View>
          <RuleFields {...props} />
          {props.terms.event !== null && <DayFields {...props} />}
          <OpenFields {...props} />
        </View>
      )}
    </Card>
  );
}

const FIELDS = ['attendancePoints', 'selfCheckIn', 'walkIns', 'perMember', 'sensitivity', 'feeNote'] as const;

function RuleFields({ terms, onChange, errorOf }: DesignProps) {
  const { waitlist } = terms;
  return (
    <>
      {waitlist !== null && (
        <Select
          label={DESIGN_WORDS.confirmMinutes}
          options={optionsOf(DESIGN_WORDS.confirmChoices)}
          value={String(waitlist.confirmMinutes) as keyof typeof DESIGN_WORDS.confirmChoices}
          onChange={(minutes) => {
            onChange({ waitlist: { ...waitlist, confirmMinutes: Number(minutes) } });
          }}
        />
      )}
      <Select<Until>
        label={DESIGN_WORDS.cancelUntil}
        options={optionsOf(DESIGN_WORDS.until)}
        value={terms.cancelUntil}
        onChange={(cancelUntil) => {
          onChange({ cancelUntil });
        }}
      />
      <Select<Until>
        label={DESIGN_WORDS.editUntil}
        options={optionsOf(DESIGN_WORDS.until)}
        value={terms.editUntil}
        onChange={(editUntil) => {
          onChange({ editUntil });
        }}
      />
      <PerMemberFields {...{ terms, onChange, errorOf }} />
    </>
  );
}

function PerMemberFields({ terms: { perMember }, onChange, errorOf }: DesignProps) {
  return (
    <FieldPlace field="perMember">
      <Select<FormTerms['perMember']['per']>
        label={DESIGN_WORDS.perMember}
        error={errorOf('perMember')}
        options={optionsOf(DESIGN_WORDS.per)}
        value={perMember.per}
        onChange={(per) => {
          onChange({ perMember: { ...perMember, per } });
        }}
      />
      <FieldRow label={DESIGN_WORDS.perTimes}>
        <Stepper
          min={1}
          max={SIGN_UP_LIMITS.perMemberMax}
          value={perMember.max}
          onChange={(max) => {
            onChange({ perMember: { ...perMember, max } });
          }}
        />
      </FieldRow>
    </FieldPlace>
  );
}

function DayFields({ terms, onChange, errorOf }: DesignProps) {
  return (
    <>
      <FieldPlace field="attendancePoints">
        <NumberInput
          label={DESIGN_WORDS.attendancePoints}
          unit={DESIGN_WORDS.pointsUnit}
          error={errorOf('attendancePoints')}
          value={terms.attendancePoints}
          onChange={(points) => {
            onChange({ attendancePoints: Math.min(points ?? 0, SIGN_UP_LIMITS.attendancePointsMax) });
          }}
        />
      </FieldPlace>
      <FieldRow label={DESIGN_WORDS.selfCheckIn} help={DESIGN_WORDS.selfCheckInHelp}>
        <Toggle
          label={DESIGN_WORDS.selfCheckIn}
          isOn={terms.selfCheckIn}
          onChange={(selfCheckIn) => {
            onChange({ selfCheckIn });
          }}
        />
      </FieldRow>
      <FieldRow label={DESIGN_WORDS.walkIns} help={DESIGN_WORDS.walkInsHelp}>
        <Toggle
          label={DESIGN_WORDS.walkIns}
          isOn={terms.walkIns}
          onChange={(walkIns) => {
            onChange({ walkIns });
          }}
        />
      </FieldRow>
    </>
  );
}

function OpenFields({ terms, onChange, errorOf }: DesignProps) {
  return (
    <>
      <FieldRow label={DESIGN_WORDS.showsNames} help={DESIGN_WORDS.showsNamesHelp}>
        <Toggle
          label={DESIGN_WORDS.showsNames}
          isOn={terms.showsNames}
          onChange={(showsNames) => {
            onChange({ showsNames });
          }}
        />
      </FieldRow>
      <TextInput
        label={DESIGN_WORDS.fee}
        placeholder={DESIGN_WORDS.feePlaceholder}
        help={DESIGN_WORDS.feeHelp}
        maxLength={LIMITS.noteMax}
        value={terms.feeNote}
        onChange={(feeNote) => {
          onChange({ feeNote });
        }}
      />
      <FieldPlace field="sensitivity">
        <Select<Sensitivity>
          label={DESIGN_WORDS.sensitivity}
          help={DESIGN_WORDS.sensitivityHelp}
          error={errorOf('sensitivity')}
          options={optionsOf(DESIGN_WORDS.sensitivities)}
          value={terms.sensitivity}
          onChange={(sensitivity) => {
            onChange({ sensitivity });
          }}
        />
      </FieldPlace>
    </>
  );
}
