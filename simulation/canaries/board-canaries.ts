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
    file: 'domain/points/counted-reasons.ts',
    right: "new Set(['check-in', 'milestone', 'make-up', 'activity'])",
    wrong: "new Set(['check-in', 'milestone', 'make-up'])",
  },
  {
    name: 'a window holds a day too few',
    file: 'domain/groups/recent-days.ts',
    right: 'Math.max(0, oldest + 1)',
    wrong: 'Math.max(0, oldest)',
  },
  {
    name: 'prizes are forgotten',
    file: 'server/jobs/settle-boards.ts',
    right: 'await createPrizes(tx, result, nowMs);',
    wrong: '',
  },
  {
    name: 'a coupon that was won is never made',
    file: 'server/jobs/give-prizes.ts',
    right: 'await tx.create(coupons, won.coupon);',
    wrong: '',
  },
  {
    name: 'the coupons of a period are never set free',
    file: 'server/operations/leaderboards/prize-units.ts',
    right: "return (winner) => (winner <= needed ? 'held' : 'free');",
    wrong: "return (winner) => (winner >= 0 || needed > 0 ? 'held' : 'free');",
  },
  {
    name: 'a coupon that was won goes back on the shelf',
    file: 'server/operations/leaderboards/prize-units.ts',
    right: "return prize.couponId == null ? 'free' : 'issued';",
    wrong: "return 'free';",
  },
  {
    name: 'no coupon is set aside for a tie',
    file: 'domain/leaderboards/prizes.ts',
    right: 'return batchId === undefined ? null : { batchId, count: winnersMax(terms) };',
    wrong: 'return batchId === undefined ? null : { batchId, count: terms.prizes.length };',
  },
];
