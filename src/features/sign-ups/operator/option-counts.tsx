import { View } from '@tarojs/components';
import { optionKey } from '@domain/sign-ups/counts';
import { optionsOf, type Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import type { FormPage } from '../../../../contracts/sign-up-views';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { slotWords } from '../form/slot-copy';
import { RUN_WORDS } from './form-copy';

type Figures = Pick<FormPage, 'form' | 'places'>;

/** How often each option was chosen so far, question by question. */
export function OptionCounts({ figures }: { readonly figures: Figures }) {
  const countable = figures.form.terms.questions.filter(
    (question) => question.kind === 'rating' || optionsOf(question).length > 0,
  );
  if (countable.length === 0) return null;
  return (
    <Section title={RUN_WORDS.options}>
      {countable.map((question) => (
        <Card key={question.id}>
          <View className="m">{question.title}</View>
          {question.kind === 'rating' ? (
            <Ratings question={question} figures={figures} />
          ) : (
            <Options question={question} figures={figures} />
          )}
        </Card>
      ))}
    </Section>
  );
}

interface CountsProps {
  readonly question: Question;
  readonly figures: Figures;
}

function Options({ question, figures: { places } }: CountsProps) {
  const counts = optionsOf(question).map((option) => {
    const key = optionKey(question.id, option.id);
    return { option, chosen: places.optionsChosen[key] ?? 0, left: places.optionsLeft[key] ?? null };
  });
  const most = Math.max(1, ...counts.map(({ chosen }) => chosen));
  return (
    <View>
      {counts.map(({ option, chosen, left }) => (
        <View key={option.id} className="mt12">
          <View className="row between">
            <View className="grow sub">{slotWords(option)}</View>
            <View className="none ml8 sub num">{RUN_WORDS.optionCount(chosen, left)}</View>
          </View>
          <View className="mt4">
            <Bar ratio={chosen / most} label={`${option.label} ${RUN_WORDS.optionCount(chosen, left)}`} />
          </View>
        </View>
      ))}
    </View>
  );
}

function Ratings({ question, figures: { places } }: CountsProps) {
  const counts = Array.from({ length: SIGN_UP_LIMITS.ratingMax }, (_, index) => ({
    value: index + 1,
    count: places.optionsChosen[optionKey(question.id, String(index + 1))] ?? 0,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const sum = counts.reduce((all, { value, count }) => all + value * count, 0);
  const average = total === 0 ? '—' : (sum / total).toFixed(1);
  return <View className="sub num mt8">{RUN_WORDS.average(average, total)}</View>;
}
