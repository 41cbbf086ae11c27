import type { Canary } from './canary';

/** Bugs of boards and what they give. */
export const BOARD_CANARIES: readonly Canary[] = [
  {
    name: 'a tie is broken by who came first',
    file: 'domain/leaderboards/rank.ts',
    right: 'if (index > 0 && score !== scores[index - 1]) rank = firstRank + index;',
    wrong: 'rank = firstRank + index;',
  },
  {
    name: 'a prize stays owed after it was given',
    file: 'server/jobs/give-prizes.ts',
    right: "return mark(tx, prize, { state: 'given', couponId",
    wrong: "return mark(tx, prize, { state: 'due', couponId",
  },
  {
    name: 'a tie costs more prizes than there are',
    file: 'domain/leaderboards/prizes.ts',
    right: 'return winners.slice(0, winnersMax(terms));',
    wrong: 'return winners;',
  },
  {
    name: 'a period that is over is not read once more',
    file: 'server/jobs/roll-boards.ts',
    right: 'Math.min(board.readUntilMs, board.run.fromMs)',
    wrong: 'board.readUntilMs',
  },
  {
    name: 'a period is settled before everything of it is read',
    file: 'server/jobs/settle-boards.ts',
    right: ' && readUntilMs >= settling.untilMs',
    wrong: '',
  },
  {
    name: 'being there counts for a board until the day is over',
    file: 'server/operations/leaderboards/point-records.ts',
    right: "new Set(['check-in', 'milestone', 'make-up', 'activity'])",
    wrong: "new Set(['check-in', 'milestone', 'make-up'])",
  },
  {
    name: 'prizes are forgotten',
    file: 'server/jobs/settle-boards.ts',
    right: 'await createPrizes(tx, result, nowMs);',
    wrong: '',
  },
];
