import { isEndless } from '@domain/leaderboards/period';
import { Card } from '@/ui/card/card';
import { Field, FieldRow } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { Toggle } from '@/ui/field/toggle';
import { EDITOR_WORDS } from './copy';
import { ExcludedField } from './excluded-field';
import type { FormProps } from './score-fields';

const SCOPES = (['group', 'organisation'] as const).map((value) => ({ value, label: EDITOR_WORDS.scopes[value] }));

interface WhoFieldsProps extends FormProps {
  readonly isNew: boolean;
  readonly groupId: string;
}

/** Who is compared with whom, and what is read of them. */
export function WhoFields({ form, onChange, isNew, groupId }: WhoFieldsProps) {
  const { excludesStaff, masksNames, hasLeagues } = form;
  return (
    <Card kind="flush">
      {isNew && (
        <Field label={EDITOR_WORDS.scope}>
          <Chips
            isSingle
            options={SCOPES}
            chosen={[form.scope]}
            onToggle={(scope) => {
              onChange({ scope });
            }}
          />
        </Field>
      )}
      {form.scope === 'organisation' && <ExcludedField form={form} onChange={onChange} groupId={groupId} />}
      <FieldRow label={EDITOR_WORDS.staff} help={EDITOR_WORDS.staffHelp}>
        <Toggle
          label={EDITOR_WORDS.staff}
          isOn={excludesStaff}
          onChange={(isOn) => {
            onChange({ excludesStaff: isOn });
          }}
        />
      </FieldRow>
      <FieldRow label={EDITOR_WORDS.masks} help={EDITOR_WORDS.masksHelp}>
        <Toggle
          label={EDITOR_WORDS.masks}
          isOn={masksNames}
          onChange={(isOn) => {
            onChange({ masksNames: isOn });
          }}
        />
      </FieldRow>
      {!isEndless(form) && (
        <FieldRow label={EDITOR_WORDS.leagues} help={EDITOR_WORDS.leaguesHelp}>
          <Toggle
            label={EDITOR_WORDS.leagues}
            isOn={hasLeagues}
            onChange={(isOn) => {
              onChange({ hasLeagues: isOn });
            }}
          />
        </FieldRow>
      )}
    </Card>
  );
}
