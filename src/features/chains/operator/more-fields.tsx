import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import type { ShortageRule } from '@domain/chains/chain-terms';
import { LIMITS } from '@domain/kernel/limits';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Field, FieldRow } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Icon } from '@/ui/icon/icon';
import { Stepper } from '@/ui/stepper/stepper';
import { SHORTAGE_RULES } from '../rules-copy';
import { Place } from './field-place';
import { EDIT_WORDS } from './edit-copy';
import { QuestionFields } from './question-fields';
import type { Editing } from './use-chain-form';

interface PartProps {
  readonly editing: Editing;
}

/** How it is paid, what may pay a part of it, and, folded, what most leave as it is. */
export function MoreCard({ editing }: PartProps) {
  const { form, change, errorOf } = editing;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || errorOf('questions') !== null;
  return (
    <Card kind="flush">
      <Place field="paymentText" error={null}>
        <TextInput
          label={EDIT_WORDS.payment}
          help={EDIT_WORDS.paymentHelp}
          maxLength={LIMITS.titleMax}
          value={form.paymentText}
          error={errorOf('paymentText')}
          onChange={(paymentText) => {
            change({ paymentText });
          }}
        />
      </Place>
      <OffsetFields editing={editing} />
      <Cell
        title={shown ? EDIT_WORDS.fold : EDIT_WORDS.more}
        sub={
          shown ? undefined : (
            <View className="num">{EDIT_WORDS.moreSum(form.entriesPerMemberMax, form.questions.length)}</View>
          )
        }
        action={<Icon name={shown ? 'minus' : 'plus'} size={18} />}
        onPress={() => {
          setOpen(!shown);
        }}
      />
      {shown && <Folded editing={editing} />}
    </Card>
  );
}

type Percent = keyof typeof EDIT_WORDS.offsets;
const PERCENTS = (Object.keys(EDIT_WORDS.offsets) as Percent[]).map((value) => ({
  value,
  label: EDIT_WORDS.offsets[value],
}));

function OffsetFields({ editing: { form, change } }: PartProps) {
  return (
    <>
      <FieldRow label={EDIT_WORDS.coupons}>
        <Toggle
          label={EDIT_WORDS.coupons}
          isOn={form.acceptsCoupons}
          onChange={(acceptsCoupons) => {
            change({ acceptsCoupons });
          }}
        />
      </FieldRow>
      <Field label={EDIT_WORDS.offset}>
        <Chips
          isSingle
          options={PERCENTS}
          chosen={[String(form.pointsCapPercent) as Percent]}
          onToggle={(percent) => {
            change({ pointsCapPercent: Number(percent) });
          }}
        />
      </Field>
    </>
  );
}

const RULES = (Object.keys(SHORTAGE_RULES) as ShortageRule[]).map((value) => ({
  value,
  label: EDIT_WORDS.shortages[value],
}));

function Folded({ editing }: PartProps) {
  const { form, change } = editing;
  return (
    <>
      <FieldRow label={EDIT_WORDS.entriesMax} help={EDIT_WORDS.entriesMaxHelp}>
        <Stepper
          value={form.entriesPerMemberMax}
          min={1}
          max={CHAIN_LIMITS.entriesPerMemberMax}
          onChange={(entriesPerMemberMax) => {
            change({ entriesPerMemberMax });
          }}
        />
      </FieldRow>
      <FieldRow label={EDIT_WORDS.hides} help={EDIT_WORDS.hidesHelp}>
        <Toggle
          label={EDIT_WORDS.hides}
          isOn={form.hidesLines}
          onChange={(hidesLines) => {
            change({ hidesLines });
          }}
        />
      </FieldRow>
      <Field label={EDIT_WORDS.shortage} help={SHORTAGE_RULES[form.shortageRule]}>
        <Chips
          isSingle
          options={RULES}
          chosen={[form.shortageRule]}
          onToggle={(shortageRule) => {
            change({ shortageRule });
          }}
        />
      </Field>
      <QuestionFields editing={editing} />
    </>
  );
}
