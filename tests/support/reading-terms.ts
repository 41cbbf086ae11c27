import type { ChallengeTerms } from '../../domain/check-in/challenge-terms';

/** A reading challenge: every day of November and December 2026, all day, 10 points, bonuses at 7 and 30 days. */
export const readingTerms: ChallengeTerms = {
  title: '每天读 20 分钟',
  ruleText: '读什么都行，读完来打卡。',
  promptText: '读到哪一页？哪句话留下了？',
  startDay: '2026-11-01',
  endDay: '2026-12-31',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  opensAtMinute: 0,
  closesAtMinute: 1440,
  cutOffMinutes: 0,
  pauses: [],
  pointsPerDay: 10,
  milestones: [
    { streakDays: 7, bonusPoints: 20 },
    { streakDays: 30, bonusPoints: 50 },
  ],
  memberDayPointsMax: 200,
  makeUp: { perMonth: 2, windowDays: 3 },
  leave: { perMonth: 2 },
  showsTexts: true,
};
