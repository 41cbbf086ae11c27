import { useMemberOperation } from '@/lib/use-operation';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { EDITOR_WORDS } from './copy';
import type { FormProps } from './score-fields';

/** Groups that a board of the whole organisation leaves out; nothing where there is no other group. */
export function ExcludedField({ form, onChange, groupId }: FormProps & { readonly groupId: string }) {
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const others = mine.data?.groups.filter((one) => one.groupId !== groupId) ?? [];
  if (others.length === 0) return null;
  const { excludedGroupIds } = form;
  return (
    <Field label={EDITOR_WORDS.excluded} help={EDITOR_WORDS.excludedHelp}>
      <Chips
        options={others.map((one) => ({ value: one.groupId, label: one.name }))}
        chosen={excludedGroupIds}
        onToggle={(id) => {
          const isOut = excludedGroupIds.includes(id);
          onChange({
            excludedGroupIds: isOut ? excludedGroupIds.filter((one) => one !== id) : [...excludedGroupIds, id],
          });
        }}
      />
    </Field>
  );
}
