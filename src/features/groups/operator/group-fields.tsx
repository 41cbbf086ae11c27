import { View } from '@tarojs/components';
import { GROUP_TYPES } from '@domain/groups/group-type';
import { LIMITS } from '@domain/kernel/limits';
import { formatCount } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { GROUP_TYPE_WORDS } from '../staff-copy';
import { SETTINGS_WORDS } from './settings-copy';
import type { GroupForm } from './use-group-form';

export const TYPE_OPTIONS = GROUP_TYPES.map((value) => ({ value, label: GROUP_TYPE_WORDS[value].name }));

/** Name, kind, rules, budget, and whether texts are shown. */
export function GroupFields({ form }: { readonly form: GroupForm }) {
  const { draft, change, refusal } = form;
  return (
    <Section title={SETTINGS_WORDS.basics}>
      <Card kind="flush">
        <TextInput
          label={SETTINGS_WORDS.name}
          maxLength={LIMITS.nameMax}
          value={draft.name}
          onChange={(name) => {
            change({ name });
          }}
        />
        <Select
          label={SETTINGS_WORDS.type}
          help={GROUP_TYPE_WORDS[draft.type].note}
          options={TYPE_OPTIONS}
          value={draft.type}
          onChange={(type) => {
            change({ type });
          }}
        />
        <TextArea
          label={SETTINGS_WORDS.rules}
          help={SETTINGS_WORDS.rulesHelp}
          maxLength={LIMITS.ruleMax}
          value={draft.ruleText}
          onChange={(ruleText) => {
            change({ ruleText });
          }}
        />
        <Issuing draft={draft} change={change} />
      </Card>
      <View>{refusal !== null && <Notice icon="circle-alert">{refusal.words}</Notice>}</View>
    </Section>
  );
}

/** What the group may give away in a month, and what it shows of what members write. */
function Issuing({ draft, change }: Pick<GroupForm, 'draft' | 'change'>) {
  return (
    <>
      <NumberInput
        label={SETTINGS_WORDS.budget}
        help={SETTINGS_WORDS.budgetHelp(formatCount(LIMITS.groupMonthBudgetPoints))}
        unit={SETTINGS_WORDS.unit}
        value={draft.monthBudgetPoints}
        onChange={(monthBudgetPoints) => {
          change({ monthBudgetPoints });
        }}
      />
      <FieldRow label={SETTINGS_WORDS.shows} help={SETTINGS_WORDS.showsHelp}>
        <Toggle
          label={SETTINGS_WORDS.shows}
          isOn={draft.showsMemberTexts}
          onChange={(showsMemberTexts) => {
            change({ showsMemberTexts });
          }}
        />
      </FieldRow>
    </>
  );
}
