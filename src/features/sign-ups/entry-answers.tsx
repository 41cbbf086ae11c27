import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { answerWords } from './answer-words';
import { ENTRY_WORDS } from './entry-copy';
import { SignatureView } from './signature-view';
import styles from './sign-ups.module.scss';

interface EntryAnswersProps {
  readonly page: SignUpPage;
  readonly nowMs: number;
}

/** What I filled in, each with the day on which it is erased. */
export function EntryAnswers({ page: { form, mine, erasures }, nowMs }: EntryAnswersProps) {
  const today = businessDayAt(nowMs);
  const rows = form.terms.questions.flatMap((question) => {
    const erasure = erasures.find(({ questionId }) => questionId === question.id);
    const words = answerWords(question, mine.answers[question.id]);
    if (erasure?.done === true) return [{ question, words: ENTRY_WORDS.erased, note: '' }];
    if (words === '') return [];
    return [
      { question, words, note: erasure === undefined ? '' : ENTRY_WORDS.erasesOn(formatDay(erasure.day, today)) },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={ENTRY_WORDS.answers}>
      <Card kind="flush">
        {rows.map(({ question, words, note }) => (
          <View key={question.id} className={styles.answer}>
            <View className="sub">{question.title}</View>
            <View className="body prose mt4">{words}</View>
            {question.kind === 'signature' && note !== '' && <SignatureView answer={mine.answers[question.id]} />}
            {note !== '' && <View className="cap mt4 num">{note}</View>}
          </View>
        ))}
      </Card>
    </Section>
  );
}
