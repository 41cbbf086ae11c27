import type { BoardFacts } from '../../contracts/leaderboards';

/** A week's board of points, as it was opened. */
export const BOARD_FACTS: BoardFacts = {
  boardId: 'b1',
  scope: 'group',
  status: 'running',
  paused: false,
  pauseReason: '',
  endsWithRun: false,
  nextTerms: null,
  run: {
    periodKey: '2026-11-23',
    fromMs: Date.parse('2026-11-23T00:00+08:00'),
    untilMs: Date.parse('2026-11-30T00:00+08:00'),
    title: '本周积分榜',
    ruleText: '',
    weights: [{ kind: 'points', weight: 1 }],
    period: 'week',
    season: null,
    excludesStaff: true,
    masksNames: false,
    hasLeagues: false,
    prizes: [],
    tieReserveCount: 0,
  },
};
