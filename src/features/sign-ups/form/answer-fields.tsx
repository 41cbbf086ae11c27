import { View } from '@tarojs/components';
import type { Question } from '@domain/sign-ups/question';
import { Icon } from '@/ui/icon/icon';
import { keepWords } from './form-copy';
import styles from './form.module.scss';
import type { OpenPhone } from './phone-question';
import { QuestionField, type RemainingOf, type UploadAnswer } from './question-field';
import { questionPart, type AnswerForm } from './use-answer-form';

interface AnswerFieldsProps {
  readonly form: AnswerForm;
  /** How many may still choose an option. */
  readonly remainingOf: RemainingOf;
  /** Uploads a picture or a file that lies on the phone; null where it cannot be, as in a preview. */
  readonly onUpload: UploadAnswer | null;
  /** Opens the number of WeChat's own button; null where nothing is asked for, as in a preview. */
  readonly onOpenPhone: OpenPhone | null;
}

/** Every question that is asked of this person now, each with what its answer is for and how long it is kept. */
export function AnswerFields({ form, remainingOf, onUpload, onOpenPhone }: AnswerFieldsProps) {
  return (
    <>
      {form.shown.map((question) => (
        <View key={question.id} id={questionPart(question.id)} className={styles.place}>
          <QuestionField
            question={question}
            given={form.given[question.id]}
            error={form.errorOf(question)}
            remainingOf={remainingOf}
            onUpload={onUpload}
            onOpenPhone={onOpenPhone}
            onChange={(answer) => {
              form.set(question.id, answer);
            }}
          />
          <Keeping question={question} />
        </View>
      ))}
    </>
  );
}

/** Only of what says something about a person. */
function Keeping({ question }: { readonly question: Question }) {
  if (!question.personal && question.purpose === '') return null;
  return (
    <View className={styles.keeping}>
      <Icon name="shield-check" size={16} />
      <View className="grow ml4">{keepWords(question)}</View>
    </View>
  );
}
