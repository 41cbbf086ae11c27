import type { BoardTerms } from '../domain/leaderboards/board-terms';
import { periodAt } from '../domain/leaderboards/period';
import { rankKey, scorePrefix } from '../domain/leaderboards/rank';
import {
  type BoardDocument,
  boards,
  listId,
  type StandingDocument,
  standingId,
  standings,
} from '../server/documents/boards';
import { orderKey } from '../server/documents/order';
import type { Ports } from '../server/ports/ports';
import { memberIdOf } from '../tests/support/seed-people';
import { callAs, type BenchCall } from './bench-calls';
import { BENCH_GROUP, nameOf, openBenchWorld } from './bench-world';
import { measure } from './measure';
import { type Redis, startRedis } from './redis-server';
import type { Row } from './report';
import { weighRequests } from './weigh-requests';

const MEMBERS = 100_000;
const PER_COMMIT = 500;
const READS = 200;
/** Different scores there are: about what a month of check-ins makes. */
const SCORES = 5_000;
const BUCKET_MAX = 1_000;
const KEY = 'board';

const scoreOf = (index: number): number => 1 + ((index * 7_919) % SCORES);

/** (e) One board of a hundred thousand members: the best hundred and my place, beside Redis's sorted sets. */
export async function benchBoards(): Promise<readonly Row[]> {
  const world = await openBenchWorld(MEMBERS);
  const boardId = await openBoard(world.ports);
  await seedStandings(world.ports, boardId);
  const call = readBoardCall(boardId);
  const weighed = weighRequests(world.ports.store);
  await callAs({ ...world.ports, store: weighed.store }, MEMBERS - 1, call);
  const { requests } = weighed.take();
  const ours = await measure(READS, async () => {
    for (let read = 0; read < READS; read += 1) await callAs(world.ports, 1 + ((read * 997) % (MEMBERS - 1)), call);
  });
  const list = listId(boardId, 'all', null);
  const counted = await measure(READS, async () => {
    for (let read = 0; read < READS; read += 1) await countAbove(world.ports, list, scoreOf(read * 997));
  });
  await world.close();
  return [
    {
      what: `board and my place at ${MEMBERS.toLocaleString('en')}: store requests`,
      value: requests,
      unit: '',
      goal: '≤ 4 + 4, 1 for my best, 1 of the door',
    },
    { what: 'board and my place, through the dispatcher', value: ours.perSecond, unit: '/s' },
    { what: 'my rank alone: one count on the index', value: counted.perSecond, unit: '/s' },
    ...(await besideRedis(counted.perSecond)),
    ...countingCost(),
  ];
}

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

async function openBoard({ store, clock }: Ports): Promise<string> {
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
    newcomerCount: 0,
    checked: null,
    createdBy: '',
    createdAtMs: nowMs,
    order: orderKey(nowMs, 'board_bench'),
  };
  await store.transact((tx) => tx.create(boards, board));
  return board.id;
}

const readBoardCall = (boardId: string): BenchCall => ({
  operation: 'leaderboards.read-board',
  input: { groupId: BENCH_GROUP, boardId },
});

async function seedStandings({ store }: Ports, boardId: string): Promise<void> {
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

const countAbove = ({ store }: Ports, list: string, score: number): Promise<number> =>
  store.count(standings, { equal: { list }, range: { field: 'rankKey', before: scorePrefix(score) } });

async function besideRedis(oursPerSecond: number): Promise<readonly Row[]> {
  const redis = await startRedis();
  if (redis === null) {
    const what = 'no redis-server here: apt-get install redis-server, or name one in REDIS_SERVER';
    return [{ what, value: Number.NaN, unit: '' }];
  }
  try {
    return await redisRows(redis, oursPerSecond);
  } finally {
    await redis.stop();
  }
}

async function redisRows(redis: Redis, oursPerSecond: number): Promise<readonly Row[]> {
  const members = Array.from({ length: MEMBERS }, (_, index) => ['ZADD', KEY, String(scoreOf(index)), nameOf(index)]);
  await redis.send(members);
  const ranks = await measure(READS, async () => {
    for (let read = 0; read < READS; read += 1) {
      await redis.send([['ZCOUNT', KEY, `(${String(scoreOf(read * 997))}`, '+inf']]);
    }
  });
  const tops = await measure(READS, async () => {
    for (let read = 0; read < READS; read += 1) await redis.send([['ZREVRANGE', KEY, '0', '99', 'WITHSCORES']]);
  });
  return [
    {
      what: 'Redis ZCOUNT: the same rank, in memory',
      value: ranks.perSecond,
      unit: '/s',
      ratio: ranks.perSecond / oursPerSecond,
    },
    { what: 'Redis ZREVRANGE of the best hundred', value: tops.perSecond, unit: '/s' },
  ];
}

/** Index keys that a rank walks over on a store that counts by walking, as CloudBase does; and with a histogram. */
function countingCost(): readonly Row[] {
  const aboveOf = (score: number): number => Math.floor(((SCORES - score) * MEMBERS) / SCORES);
  const above = Array.from({ length: MEMBERS }, (_, index) => aboveOf(scoreOf(index)));
  const mean = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const whole = mean(above);
  const inBucket = mean(above.map((count) => count % BUCKET_MAX));
  const within = `the same within buckets of ${BUCKET_MAX.toLocaleString('en')} members`;
  const buckets = Math.ceil(MEMBERS / BUCKET_MAX);
  return [
    { what: 'index keys walked for a rank, by one count', value: whole, unit: 'keys' },
    { what: within, value: inBucket, unit: 'keys', ratio: whole / inBucket },
    { what: 'buckets of such a histogram', value: buckets, unit: '', goal: 'one document more to read' },
  ];
}
