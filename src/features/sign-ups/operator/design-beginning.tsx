import { useState } from 'react';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { useMemberOperation } from '@/lib/use-operation';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { showToast } from '@/ui/toast/toast-store';
import { READ_FORM_REFUSALS } from '../copy';
import { DESIGN_WORDS } from './design-copy';
import { templateTerms, type TemplateName } from './form-template';
import { copiedTerms } from './plain-terms';
import type { Design } from './use-design';

const COPY = 'copy';
const TEMPLATES = (Object.keys(DESIGN_WORDS.templates) as TemplateName[]).map((value) => ({
  value,
  label: DESIGN_WORDS.templates[value],
}));

interface DesignBeginningProps {
  readonly groupId: string;
  readonly nowMs: number;
  readonly design: Design;
}

/** What to begin from: the last form first, then the templates. Choosing one can be undone. */
export function DesignBeginning({ groupId, nowMs, design }: DesignBeginningProps) {
  const last = useLastTerms(groupId);
  const [chosen, setChosen] = useState<TemplateName | typeof COPY | null>(null);
  const choose = (value: TemplateName | typeof COPY) => {
    const before = { terms: design.terms, chosen };
    const next = value === COPY ? last : templateTerms(value, nowMs);
    if (next === undefined) return;
    setChosen(value);
    design.replace(value === COPY ? copiedTerms(next, nowMs) : next);
    showToast(value === COPY ? DESIGN_WORDS.copied(next.title) : DESIGN_WORDS.replaced, {
      onUndo: () => {
        design.replace(before.terms);
        setChosen(before.chosen);
      },
    });
  };
  return (
    <Field label={DESIGN_WORDS.template}>
      <Chips
        isSingle
        options={[
          ...(last === undefined ? [] : [{ value: COPY, label: DESIGN_WORDS.copyLast } as const]),
          ...TEMPLATES,
        ]}
        chosen={chosen === null ? [] : [chosen]}
        onToggle={choose}
      />
    </Field>
  );
}

function useLastTerms(groupId: string): FormTerms | undefined {
  const campaigns = useMemberOperation('sign-ups.list-forms', { groupId }, { words: {} });
  const formId = campaigns.data?.items[0]?.formId;
  const last = useMemberOperation(
    'sign-ups.read-form',
    { groupId, formId: formId ?? '' },
    { words: READ_FORM_REFUSALS, isEnabled: formId !== undefined },
  );
  return last.data?.form.terms;
}
