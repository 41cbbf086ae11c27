import type { Terms } from '../plan/plan';

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

const dayAt = (atMs: number): string => new Date(atMs + SHANGHAI_MS).toISOString().slice(0, 10);

/** A challenge over the whole day, from today for three weeks, with bonuses that short stories reach. */
export function challengeTerms(terms: Terms, about: { points: number; nowMs: number; titled: string }): unknown {
  return {
    title: about.titled,
    ruleText: '',
    promptText: '',
    startDay: dayAt(about.nowMs - terms.cutOffMinutes * 60_000),
    endDay: dayAt(about.nowMs + 20 * DAY_MS),
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    opensAtMinute: 0,
    closesAtMinute: 1440,
    cutOffMinutes: terms.cutOffMinutes,
    pointsPerDay: about.points,
    milestones: [
      { streakDays: 2, bonusPoints: 7 },
      { streakDays: 3, bonusPoints: 11 },
    ],
    memberDayPointsMax: terms.memberDayPointsMax,
    makeUp: { perMonth: 2, windowDays: 3 },
    leave: { perMonth: 2 },
    showsTexts: true,
  };
}

/** One batch for points, a free one that the bill decides, and one that only operators give. All of them are few. */
export function offers(terms: Terms, nowMs: number): readonly unknown[] {
  const common = {
    scopeText: 'all',
    placeText: 'counter',
    totalCount: terms.totalCount,
    perMemberMax: terms.perMemberMax,
    claimStartsAtMs: nowMs,
    claimEndsAtMs: nowMs + terms.claimDays * DAY_MS,
    validity: { kind: 'days', days: 3 },
    returnable: false,
  };
  return [
    {
      ...common,
      title: 'for points',
      worth: { kind: 'amount', fen: 500 },
      minimumSpendFen: 600,
      price: { kind: 'points', points: terms.pricePoints },
      returnable: true,
    },
    {
      ...common,
      title: 'free',
      worth: { kind: 'percent', percentOff: 50, capFen: 800 },
      minimumSpendFen: 0,
      perMemberMax: 1,
      price: { kind: 'free' },
    },
    {
      ...common,
      title: 'given',
      worth: { kind: 'item', text: 'tea', worthFen: 900 },
      minimumSpendFen: 0,
      price: { kind: 'given' },
    },
  ];
}
