import type { BoardTerms } from '../domain/leaderboards/board-terms';
import { histogramOf } from '../domain/leaderboards/histogram';
import { periodAt } from '../domain/leaderboards/period';
import { rankKey } from '../domain/leaderboards/rank';
import {
  type BoardDocument,
  boardNights,
  boards,
  listId,
  type StandingDocument,
  standingId,
  standings,
} from '../server/documents/boards';
import { orderKey } from '../server/documents/order';
import type { Ports } from '../server/ports/ports';
import { memberIdOf } from '../tests/support/seed-people';
import { BENCH_GROUP, nameOf } from './bench-world';

export const MEMBERS = 100_000;
const PER_COMMIT = 500;
/** Different scores there are: about what a month of check-ins makes. */
const SCORES = 5_000;

export const scoreOf = (index: number): number => 1 + ((index * 7_919) % SCORES);

const TERMS: BoardTerms = {
  title: '坚持榜',
  ruleText: '',
  weights: [{ kind: 'points', weight: 1 }],
  period: 'all',
  season: null,
  excludesStaff: false,
  masksNames: false,
  hasLeagues: false,
  prizes: [],
  tieReserveCount: 0,
};

/** A board for all time of everybody in the bench's group. */
export async function openBoard({ store, clock }: Ports): Promise<string> {
  const nowMs = clock.nowMs();
  const board: BoardDocument = {
    id: 'board_bench',
    schema: 1,
    groupId: BENCH_GROUP,
    scope: 'group',
    status: 'running',
    paused: false,
    pauseReason: '',
    run: { ...periodAt(TERMS, nowMs), terms: TERMS },
    settling: null,
    endsWithRun: false,
    nextTerms: null,
    readUntilMs: nowMs,
    lastRunKey: null,
    leagueFloors: [],
    newcomerCounts: [0],
    checked: null,
    createdBy: '',
    createdAtMs: nowMs,
    order: orderKey(nowMs, 'board_bench'),
  };
  await store.transact((tx) => tx.create(boards, board));
  return board.id;
}

/** A standing for each of the hundred thousand. */
export async function seedStandings({ store }: Ports, boardId: string): Promise<void> {
  for (let first = 0; first < MEMBERS; first += PER_COMMIT) {
    await store.transact(async (tx) => {
      for (let index = first; index < first + PER_COMMIT; index += 1) {
        await tx.create(standings, standingOf(boardId, index));
      }
    });
  }
}

function standingOf(boardId: string, index: number): StandingDocument {
  const memberId = memberIdOf(nameOf(index));
  const id = standingId(boardId, 'all', memberId);
  const score = scoreOf(index);
  return {
    id,
    schema: 1,
    boardId,
    memberId,
    groupId: BENCH_GROUP,
    list: listId(boardId, 'all', null),
    league: null,
    score,
    rankKey: rankKey({ score, grownAtMs: index, salt: nameOf(index) }),
    gained: { day: '2026-11-22', score: 0 },
    boardMember: `${boardId}:${memberId}`,
    order: nameOf(index),
  };
}

/** How the last night left the list: with its histogram. */
export async function seedNight({ store }: Ports, boardId: string): Promise<void> {
  const night = { schema: 1, day: '2026-11-22', memberCount: MEMBERS, ranks: [], histogram: histogramOf(byHeight()) };
  await store.transact((tx) => tx.create(boardNights, { id: listId(boardId, 'all', null), ...night }));
}

/** Every score, the highest first. */
export const byHeight = (): readonly number[] =>
  Array.from({ length: MEMBERS }, (_, index) => scoreOf(index)).sort((a, b) => b - a);
