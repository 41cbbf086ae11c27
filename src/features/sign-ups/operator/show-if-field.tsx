import { View } from '@tarojs/components';
import { optionsOf, type Question } from '@domain/sign-ups/question';
import { Field } from '@/ui/field/field';
import { Chips, Select } from '@/ui/field/select';
import { FORM_WORDS } from '../form/form-copy';
import { slotWords } from '../form/slot-copy';
import { QUESTION_WORDS } from './design-copy';

interface ShowIfFieldProps {
  readonly question: Question;
  readonly earlier: readonly Question[];
  readonly onChange: (question: Question) => void;
}

const ALWAYS = 'always';

/** Whom it is asked: everybody, or who answered an earlier choice in a certain way. */
export function ShowIfField({ question, earlier, onChange }: ShowIfFieldProps) {
  const hooks = earlier.filter((one) => one.id !== question.id && answersOf(one).length > 0);
  if (hooks.length === 0) return null;
  const chosen = hooks.find(({ id }) => id === question.showIf?.questionId);
  const hang = (questionId: string) => {
    const hook = hooks.find(({ id }) => id === questionId);
    const [first] = hook === undefined ? [] : answersOf(hook);
    onChange({ ...question, showIf: first === undefined ? null : { questionId, anyOf: [first.value] } });
  };
  const toggle = (answer: string) => {
    if (question.showIf === null) return;
    const { questionId, anyOf } = question.showIf;
    const next = anyOf.includes(answer) ? anyOf.filter((one) => one !== answer) : [...anyOf, answer];
    if (next.length > 0) onChange({ ...question, showIf: { questionId, anyOf: next } });
  };
  return (
    <View>
      <Select
        label={QUESTION_WORDS.showIf}
        options={[
          { value: ALWAYS, label: QUESTION_WORDS.always },
          ...hooks.map(({ id, title }) => ({ value: id, label: QUESTION_WORDS.showWhen(title) })),
        ]}
        value={chosen?.id ?? ALWAYS}
        onChange={hang}
      />
      {chosen !== undefined && (
        <Field label={chosen.title}>
          <Chips options={answersOf(chosen)} chosen={question.showIf?.anyOf ?? []} onToggle={toggle} />
        </Field>
      )}
    </View>
  );
}

function answersOf(question: Question): readonly { readonly value: string; readonly label: string }[] {
  if (question.kind === 'consent') return [{ value: 'yes', label: FORM_WORDS.agree }];
  return optionsOf(question).map((option) => ({ value: option.id, label: slotWords(option) }));
}
