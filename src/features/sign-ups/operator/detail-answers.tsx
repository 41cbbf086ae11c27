import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import type { Question } from '@domain/sign-ups/question';
import type { SignUpDetails } from '../../../../contracts/sign-up-staff-views';
import { formatTime } from '@/lib/format-time';
import { PictureRow } from '@/lib/picture-row';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { answerWords } from '../answer-words';
import type { FormRef } from '../event-page';
import { filesIn } from '../form/files-in';
import { listIn } from '../form/list-in';
import { SignatureView } from '../signature-view';
import styles from '../sign-ups.module.scss';
import { LOOK_REFUSALS } from './copy';
import { FileButtons } from './file-buttons';
import { DETAILS_WORDS } from './form-copy';

interface DetailAnswersProps {
  readonly form: FormRef;
  readonly details: SignUpDetails;
  readonly terms: FormTerms;
  readonly mayLook: boolean;
}

/** What was answered: personal answers stay covered until this operator looks, which the member sees. */
export function DetailAnswers({ form, details, terms, mayLook }: DetailAnswersProps) {
  const look = useOperatorAction('sign-ups.look', { words: LOOK_REFUSALS });
  const { masked, unmaskedUntilMs, signUpId } = details;
  const given = terms.questions.filter(
    ({ id }) => details.answers[id] !== undefined || masked.includes(id) || details.erased.includes(id),
  );
  if (given.length === 0) return null;
  return (
    <Card kind="flush">
      {given.map((question) => (
        <View key={question.id} className={styles.answer}>
          <View className="sub">{question.title}</View>
          <View className={masked.includes(question.id) ? 'body c-3 mt4' : 'body prose mt4'}>
            {wordsOf(question, details)}
          </View>
          {!masked.includes(question.id) && <Enclosed {...{ form, question, details }} />}
        </View>
      ))}
      {details.waitingPictureCount > 0 && (
        <View className={`${styles.answer ?? ''} cap num`}>
          {DETAILS_WORDS.waitingPictures(details.waitingPictureCount)}
        </View>
      )}
      {mayLook && masked.length > 0 && (
        <View className={styles.answer}>
          <View className="sub">{DETAILS_WORDS.lookNote}</View>
          <View className="mt8">
            <Button kind="soft" isBusy={look.isBusy} onPress={() => look.run({ ...form, signUpId })}>
              {DETAILS_WORDS.look}
            </Button>
          </View>
          {look.refusal !== null && <Notice icon="circle-alert">{look.refusal.words}</Notice>}
        </View>
      )}
      {unmaskedUntilMs > 0 && (
        <View className={`${styles.answer ?? ''} cap num`}>{DETAILS_WORDS.looked(formatTime(unmaskedUntilMs))}</View>
      )}
    </Card>
  );
}

/** What is shown and not only worded: pictures, files, a signature. */
function Enclosed({ form, question, details }: Pick<DetailAnswersProps, 'form' | 'details'> & { question: Question }) {
  const answer = details.answers[question.id];
  if (answer === undefined) return null;
  switch (question.kind) {
    case 'image':
      return <PictureRow fileIds={listIn(answer)} />;
    case 'file':
      return <FileButtons form={form} signUpId={details.signUpId} files={filesIn(answer)} />;
    case 'signature':
      return <SignatureView answer={answer} />;
    default:
      return null;
  }
}

function wordsOf(question: Question, { answers, masked, erased }: SignUpDetails): string {
  if (erased.includes(question.id)) return DETAILS_WORDS.erased;
  if (masked.includes(question.id)) {
    const covered = answerWords(question, answers[question.id]);
    return covered === '' ? DETAILS_WORDS.masked : covered;
  }
  return answerWords(question, answers[question.id]);
}
