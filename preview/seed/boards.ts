import { businessDayAt, weekdayOf } from '../../domain/kernel/business-day';
import { givePrizes } from '../../server/jobs/give-prizes';
import { projectBoards } from '../../server/jobs/project-boards';
import { rollBoards } from '../../server/jobs/roll-boards';
import { settleBoards } from '../../server/jobs/settle-boards';
import type { Ports } from '../../server/ports/ports';
import { as, type Stage } from './stage';

const PLAIN = {
  ruleText: '',
  season: null,
  excludesStaff: true,
  masksNames: false,
  hasLeagues: false,
  prizes: [],
  tieReserveCount: 0,
};

/** A board of every week, two of which are settled when the story is told. */
const WEEK = {
  ...PLAIN,
  title: '本周积分榜',
  weights: [{ kind: 'points' as const, weight: 1 }],
  period: 'week' as const,
};

/** A board of the month that adds things up; its prizes begin next month. */
const MONTH = {
  ...PLAIN,
  title: '每月综合榜',
  ruleText: '打卡最要紧，积分算零头。',
  weights: [
    { kind: 'checkInDays' as const, weight: 10 },
    { kind: 'points' as const, weight: 1 },
  ],
  period: 'month' as const,
  prizes: [
    { fromRank: 1, toRank: 1, points: 200 },
    { fromRank: 2, toRank: 3, points: 100 },
  ],
  tieReserveCount: 3,
};

/** Days ever, which no midnight empties. */
const EVER = {
  ...PLAIN,
  title: '坚持榜',
  ruleText: '来了就算，断了接着来。',
  weights: [{ kind: 'checkInDays' as const, weight: 1 }],
  period: 'all' as const,
};

/** The last thirty days, so that whoever came late can catch up. */
const LATELY = {
  ...PLAIN,
  title: '近 30 天榜',
  weights: [{ kind: 'points' as const, weight: 1 }],
  period: 'last30' as const,
};

/** Eight weeks in which everybody plays among thirty. */
const LEAGUES = {
  ...PLAIN,
  title: '八周分组赛',
  ruleText: '和差不多的邻居比，慢一点也有得争。',
  weights: [{ kind: 'points' as const, weight: 1 }],
  period: 'season' as const,
  hasLeagues: true,
};

export const BOARD_OPENINGS = [
  opening(-20, WEEK),
  opening(-15, EVER),
  opening(-13, LATELY),
  opening(-12, LEAGUES),
  opening(-10, MONTH),
];

function opening(offset: number, plan: typeof WEEK | typeof MONTH | typeof EVER | typeof LATELY | typeof LEAGUES) {
  const begin = async (stage: Stage): Promise<Stage> => {
    const { time } = stage;
    const atMs = time.at(offset, 540);
    const season = plan.period === 'season' ? { startDay: time.day(-28), endDay: time.day(28) } : null;
    const input = { groupId: stage.groupId, scope: 'group' as const, terms: { ...plan, season } };
    await stage.cloud.act(as('laozhou', atMs), 'leaderboards.create-board', input);
    return stage;
  };
  return { offset, begin };
}

const SUNDAY = 7;
const MONDAY = 1;

/** The last nights, of which today's arrows and windows tell. */
const LATELY_NIGHTS = 2;
const MINUTE_MS = 60_000;

/** What the timers did with boards around the end of a week, and around each of the last midnights. */
export async function boardShift(ports: Ports, offset: number): Promise<void> {
  const eveningMs = ports.clock.nowMs();
  const weekday = weekdayOf(businessDayAt(eveningMs));
  const isLately = offset < 0 && offset >= -LATELY_NIGHTS;
  if (weekday !== SUNDAY && weekday !== MONDAY && !isLately) return;
  // A window moves a minute after midnight, once everything of the day that is over has been read.
  for (const minutes of isLately ? [0, 3] : [0]) await boardMinute(ports, eveningMs + minutes * MINUTE_MS);
}

async function boardMinute(ports: Ports, nowMs: number): Promise<void> {
  const then = { ...ports, clock: { nowMs: () => nowMs } };
  const budget = { deadlineMs: nowMs + 1 };
  await rollBoards(then, budget);
  await projectBoards(then, budget);
  await settleBoards(then, budget);
  await givePrizes(then, budget);
}
