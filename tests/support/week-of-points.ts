import type { BoardTerms } from '../../domain/leaderboards/board-terms';

/** This week's points, everybody but staff. */
export const weekOfPoints: BoardTerms = {
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
};
