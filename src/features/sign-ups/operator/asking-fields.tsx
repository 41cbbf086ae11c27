import { LIMITS } from '@domain/kernel/limits';
import { isAlwaysPersonal, type Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { QUESTION_WORDS } from './design-copy';
import { asPersonal } from './question-draft';

interface AskingFieldsProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** Whether it must be answered, what the answer is for, and how long it is kept. */
export function AskingFields({ question, onChange }: AskingFieldsProps) {
  const change = (patch: Partial<Question>) => {
    onChange({ ...question, ...patch } as Question);
  };
  return (
    <>
      <TextInput
        label={QUESTION_WORDS.help}
        maxLength={LIMITS.noteMax}
        value={question.helpText}
        onChange={(helpText) => {
          change({ helpText });
        }}
      />
      <FieldRow label={QUESTION_WORDS.required}>
        <Toggle
          label={QUESTION_WORDS.required}
          isOn={question.required}
          onChange={(required) => {
            change({ required });
          }}
        />
      </FieldRow>
      <PersonalFields question={question} onChange={onChange} />
      <NumberInput
        label={QUESTION_WORDS.keepDays}
        unit={QUESTION_WORDS.days}
        value={question.keepDays}
        onChange={(days) => {
          if (days !== null) change({ keepDays: Math.min(days, SIGN_UP_LIMITS.keepDaysMax) });
        }}
      />
    </>
  );
}

function PersonalFields({ question, onChange }: AskingFieldsProps) {
  return (
    <>
      {!isAlwaysPersonal(question.kind) && question.kind !== 'consent' && (
        <FieldRow label={QUESTION_WORDS.personal} help={QUESTION_WORDS.personalHelp}>
          <Toggle
            label={QUESTION_WORDS.personal}
            isOn={question.personal}
            onChange={(personal) => {
              onChange(asPersonal(question, personal));
            }}
          />
        </FieldRow>
      )}
      {question.personal && (
        <TextInput
          label={QUESTION_WORDS.purpose}
          placeholder={QUESTION_WORDS.purposePlaceholder}
          maxLength={LIMITS.titleMax}
          value={question.purpose}
          onChange={(purpose) => {
            onChange({ ...question, purpose });
          }}
        />
      )}
    </>
  );
}
