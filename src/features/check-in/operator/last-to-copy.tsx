import { useState } from 'react';
import { View } from '@tarojs/components';
import { useMemberOperation } from '@/lib/use-operation';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { showToast } from '@/ui/toast/toast-store';
import { copyTerms, templateTerms, type TemplateName } from './challenge-template';
import { EDITOR_WORDS, TEMPLATE_WORDS } from './editor-copy';
import type { ChallengeForm } from './challenge-form';
import type { Editor } from './use-editor';

const COPY = 'copy';
const TEMPLATES = (Object.keys(EDITOR_WORDS.templates) as TemplateName[]).map((value) => ({
  value,
  label: EDITOR_WORDS.templates[value],
}));

interface LastToCopyProps {
  readonly groupId: string;
  readonly nowMs: number;
  readonly editor: Editor;
}

/** What to begin from: the last challenge first, then the templates. Choosing one can be undone. */
export function LastToCopy({ groupId, nowMs, editor }: LastToCopyProps) {
  const { data } = useMemberOperation('check-in.list-challenges', { groupId }, { words: {} });
  const last = data?.items[0];
  const { form } = editor;
  const [chosen, setChosen] = useState(() => beginningOf(form));
  const choose = (value: Beginning) => {
    const before = { form, chosen };
    setChosen(value);
    if (value !== COPY) editor.replace(templateTerms(value, nowMs));
    else if (last !== undefined) editor.replace(copyTerms(last.terms, nowMs));
    showToast(value === COPY ? EDITOR_WORDS.copied(last?.terms.title ?? '') : EDITOR_WORDS.replaced, {
      onUndo: () => {
        editor.replace(before.form);
        setChosen(before.chosen);
      },
    });
  };
  return (
    <View>
      <Field label={EDITOR_WORDS.template}>
        <Chips
          isSingle
          options={[
            ...(last === undefined ? [] : [{ value: COPY, label: EDITOR_WORDS.copyLast } as const]),
            ...TEMPLATES,
          ]}
          chosen={chosen === null ? [] : [chosen]}
          onToggle={choose}
        />
      </Field>
    </View>
  );
}

type Beginning = TemplateName | typeof COPY;

/** The template that a draft still goes by the name of. */
const beginningOf = ({ title }: ChallengeForm): Beginning | null =>
  TEMPLATES.find(({ value }) => title !== '' && title === TEMPLATE_WORDS[value].title)?.value ?? null;
