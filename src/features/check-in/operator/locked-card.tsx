import { View } from '@tarojs/components';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { RULES_WORDS, weekdayWords, windowWords } from '../rules-copy';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';

interface LockedCardProps {
  readonly terms: ChallengeTerms;
  readonly today: string;
}

/** What members rely on already: shown, not editable. */
export function LockedCard({ terms, today }: LockedCardProps) {
  return (
    <Section title={EDITOR_WORDS.lockedTitle}>
      <View className="sub">{EDITOR_WORDS.lockedNote}</View>
      <Card kind="flush">
        {linesOf(terms, today).map(([name, words]) => (
          <Cell key={name} isLow title={<View className="c-2">{name}</View>} value={<View>{words}</View>} />
        ))}
      </Card>
    </Section>
  );
}

function linesOf(terms: ChallengeTerms, today: string): readonly (readonly [string, string])[] {
  const { makeUp, leave } = terms;
  const milestones = terms.milestones.map((one) => EDITOR_WORDS.milestone(one.streakDays, one.bonusPoints));
  return [
    [TERMS_FIELDS.startDay, formatDay(terms.startDay, today)],
    [TERMS_FIELDS.weekdays, weekdayWords(terms.weekdays)],
    [RULES_WORDS.hours, windowWords(terms)],
    [TERMS_FIELDS.pointsPerDay, `${terms.pointsPerDay} ${EDITOR_WORDS.unitPoints}`],
    [TERMS_FIELDS.milestones, milestones.length === 0 ? EDITOR_WORDS.none : milestones.join('，')],
    [TERMS_FIELDS.makeUp, makeUp.perMonth === 0 ? EDITOR_WORDS.none : EDITOR_WORDS.makeUps(makeUp)],
    [TERMS_FIELDS.leave, leave.perMonth === 0 ? EDITOR_WORDS.none : EDITOR_WORDS.leaves(leave.perMonth)],
    [TERMS_FIELDS.memberDayPointsMax, `${terms.memberDayPointsMax} ${EDITOR_WORDS.unitPoints}`],
  ];
}
