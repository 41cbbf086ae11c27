import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Chips } from '@/ui/field/select';
import type { ChainForm } from './chain-form';
import { Place } from './field-place';
import { EDIT_WORDS } from './edit-copy';
import type { Editing } from './use-chain-form';

const WAYS = (['pieces', 'entries', 'none'] as const).map((value) => ({ value, label: EDIT_WORDS.by[value] }));
const USUAL_COUNT = 20;

/** What makes it take place. */
export function FormingCard({ editing: { form, change, errorOf } }: { readonly editing: Editing }) {
  const { by } = form;
  const choose = (next: ChainForm['by']) => {
    change({ by: next, count: next === 'none' ? null : (form.count ?? USUAL_COUNT) });
  };
  return (
    <Place field="threshold" error={null}>
      <Card kind="flush">
        <Field label={EDIT_WORDS.forming} error={by === 'none' ? errorOf('threshold') : null}>
          <Chips isSingle options={WAYS} chosen={[by]} onToggle={choose} />
        </Field>
        {by !== 'none' && (
          <NumberInput
            label={EDIT_WORDS.count[by]}
            unit={EDIT_WORDS.unit[by]}
            value={form.count}
            error={errorOf('threshold')}
            onChange={(count) => {
              change({ count });
            }}
          />
        )}
      </Card>
    </Place>
  );
}
