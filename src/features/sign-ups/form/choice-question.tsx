import { optionsOf, type Question } from '@domain/sign-ups/question';
import { Field } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { FORM_WORDS } from './form-copy';
import { listIn } from './list-in';
import type { QuestionFieldProps } from './question-field';
import { slotWords } from './slot-copy';

interface ChoiceQuestionProps extends Pick<QuestionFieldProps, 'given' | 'error' | 'remainingOf' | 'onChange'> {
  readonly question: Extract<Question, { kind: 'single' | 'multiple' | 'slot' }>;
}

/** One or several of the options, each with what is left of it. A full one can be chosen: a waitlist may follow. */
export function ChoiceQuestion({ question, given, error, remainingOf, onChange }: ChoiceQuestionProps) {
  const isSingle = question.kind !== 'multiple';
  const chosen = isSingle ? (typeof given === 'string' ? [given] : []) : listIn(given);
  const toggle = (optionId: string) => {
    if (!isSingle) onChange(toggled(chosen, optionId));
    else onChange(chosen.includes(optionId) && !question.required ? undefined : optionId);
  };
  return (
    <Field
      label={question.title}
      isRequired={question.required}
      help={question.helpText === '' ? undefined : question.helpText}
      error={error}
    >
      <ChoiceRows
        isSingle={isSingle}
        chosen={chosen}
        onToggle={toggle}
        rows={optionsOf(question).map((option) => {
          const left = remainingOf(question.id, option.id);
          return {
            value: option.id,
            label: 'startsAtMs' in option ? slotWords(option) : option.label,
            note: left === null ? undefined : FORM_WORDS.left(left),
            isOff: left !== null && left <= 0,
          };
        })}
      />
    </Field>
  );
}

const toggled = (chosen: readonly string[], optionId: string) =>
  chosen.includes(optionId) ? chosen.filter((one) => one !== optionId) : [...chosen, optionId];
