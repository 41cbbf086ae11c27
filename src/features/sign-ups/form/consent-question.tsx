import { View } from '@tarojs/components';
import type { Question } from '@domain/sign-ups/question';
import { Field } from '@/ui/field/field';
import { Check } from '@/ui/field/toggle';
import { FORM_WORDS } from './form-copy';
import styles from './form.module.scss';

interface ConsentQuestionProps {
  readonly question: Extract<Question, { kind: 'consent' }>;
  readonly isGiven: boolean;
  readonly error: string | null;
  readonly onChange: (isGiven: boolean) => void;
}

/** What is agreed to, whole, above its box: nothing is agreed to unread. */
export function ConsentQuestion({ question, isGiven, error, onChange }: ConsentQuestionProps) {
  return (
    <Field label={question.title} isRequired={question.required} error={error}>
      <View className={styles.consent}>{question.text}</View>
      <Check isOn={isGiven} onChange={onChange}>
        {FORM_WORDS.agree}
      </Check>
    </Field>
  );
}
