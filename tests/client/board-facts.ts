import type { BoardFacts } from '../../contracts/leaderboards';
import { weekOfPoints } from '../support/week-of-points';

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
    ...weekOfPoints,
  },
};
