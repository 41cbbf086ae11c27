import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import { erasureDay, type FormTerms } from '@domain/sign-ups/form-terms';
import type { Question } from '@domain/sign-ups/question';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { RuleRow } from '@/ui/rule/rule-row';
import { Section } from '@/ui/section/section';
import { consentRule } from './form-rules';
import { CONSENT_RULES, FORM_RULES_WORDS as WORDS } from './rules-copy';
import styles from './sign-ups.module.scss';

interface AskedRulesProps {
  readonly terms: FormTerms;
  readonly nowMs: number;
}

/** What is asked, what for, and the day on which each answer is erased; what is agreed to, whole. */
export function AskedRules({ terms, nowMs }: AskedRulesProps) {
  const consent = consentRule(terms);
  return (
    <Section title={WORDS.sections.asked}>
      {consent !== null && (
        <Card kind="flush">
          <RuleRow {...consent} />
        </Card>
      )}
      {terms.questions.length === 0 ? (
        <Card>
          <View className="body">{WORDS.nothing}</View>
        </Card>
      ) : (
        <Card kind="flush">
          {terms.questions.map((question) => (
            <AskedRow
              key={question.id}
              question={question}
              eraseWords={formatDay(erasureDay(terms, question), businessDayAt(nowMs))}
            />
          ))}
        </Card>
      )}
    </Section>
  );
}

function AskedRow({ question, eraseWords }: { readonly question: Question; readonly eraseWords: string }) {
  return (
    <View className={styles.answer}>
      <View className="row base between">
        <View className="m grow prose">{question.title}</View>
        <View className="cap none ml8">{question.required ? WORDS.required : WORDS.optional}</View>
      </View>
      {question.kind === 'consent' && (
        <View>
          {question.about !== 'rules' && <View className="sub mt4">{CONSENT_RULES[question.about]}</View>}
          <View className="body prose mt4">{question.text}</View>
        </View>
      )}
      <View className="sub mt4 num">{keepingWords(question, eraseWords)}</View>
    </View>
  );
}

function keepingWords({ kind, personal, showIf, purpose }: Question, day: string): string {
  const erased = purpose === '' ? WORDS.erased(day) : WORDS.erasedFor(purpose, day);
  return [
    showIf === null ? '' : WORDS.sometimes,
    personal ? WORDS.personal : '',
    kind === 'consent' ? WORDS.agreedUntil(day) : erased,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
