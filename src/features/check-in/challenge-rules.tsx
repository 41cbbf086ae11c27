import { View } from '@tarojs/components';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { RuleRow } from '@/ui/rule/rule-row';
import { Section } from '@/ui/section/section';
import { RULES_WORDS, weekdayWords, windowWords } from './rules-copy';

interface ChallengeRulesProps {
  readonly terms: ChallengeTerms;
  readonly today: string;
}

/** Everything a challenge promises and asks for, in words. */
export function ChallengeRules({ terms, today }: ChallengeRulesProps) {
  return (
    <View>
      <View className="title mt8">{terms.title}</View>
      <View className="sub mt4 num">
        {RULES_WORDS.fromTo(formatDay(terms.startDay, today), formatDay(terms.endDay, today))}
      </View>
      <Section title={RULES_WORDS.howTo}>
        <Card>
          <View className="body prose">{terms.ruleText}</View>
        </Card>
      </Section>
      <Section title={RULES_WORDS.when}>
        <Card kind="flush">
          <RuleRow name={RULES_WORDS.days} lines={[weekdayWords(terms.weekdays)]} />
          <RuleRow name={RULES_WORDS.hours} lines={[windowWords(terms), RULES_WORDS.paused]} />
        </Card>
      </Section>
      <Section title={RULES_WORDS.points}>
        <Card kind="flush">
          <RuleRow name={RULES_WORDS.points} lines={pointLines(terms)} />
          <RuleRow name={RULES_WORDS.makeUp} lines={[makeUpLine(terms)]} />
          <RuleRow name={RULES_WORDS.leave} lines={[leaveLine(terms)]} />
          <RuleRow
            name={RULES_WORDS.texts}
            lines={[terms.showsTexts ? RULES_WORDS.textsShown : RULES_WORDS.textsPrivate]}
          />
        </Card>
      </Section>
    </View>
  );
}

function pointLines(terms: ChallengeTerms): readonly string[] {
  const milestones = terms.milestones.map((one) => RULES_WORDS.milestone(one.streakDays, one.bonusPoints));
  return [
    RULES_WORDS.perDay(terms.pointsPerDay),
    ...milestones,
    ...(milestones.length > 0 ? [RULES_WORDS.milestoneNote] : []),
    RULES_WORDS.dayMax(terms.memberDayPointsMax),
    RULES_WORDS.takenBack,
  ];
}

const makeUpLine = ({ makeUp }: ChallengeTerms) =>
  makeUp.perMonth === 0 ? RULES_WORDS.noMakeUp : RULES_WORDS.makeUpTerms(makeUp.perMonth, makeUp.windowDays);

const leaveLine = ({ leave }: ChallengeTerms) =>
  leave.perMonth === 0 ? RULES_WORDS.noLeave : RULES_WORDS.leaveTerms(leave.perMonth);
