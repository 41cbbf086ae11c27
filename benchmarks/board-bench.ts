import { type Histogram, histogramOf, placeIn } from '../domain/leaderboards/histogram';
import { listId } from '../server/documents/boards';
import { countAbove } from '../server/operations/leaderboards/my-place';
import { callAs, type BenchCall } from './bench-calls';
import { BENCH_GROUP, nameOf, openBenchWorld } from './bench-world';
import { byHeight, MEMBERS, openBoard, scoreOf, seedNight, seedStandings } from './board-world';
import { measure } from './measure';
import { type Redis, startRedis } from './redis-server';
import type { Row } from './report';
import { weighRequests } from './weigh-requests';

const READS = 200;
const KEY = 'board';

/** (e) One board of a hundred thousand members: the best hundred and my place, beside Redis's sorted sets. */
export async function benchBoards(): Promise<readonly Row[]> {
  const world = await openBenchWorld(MEMBERS);
  const boardId = await openBoard(world.ports);
  await seedStandings(world.ports, boardId);
  await seedNight(world.ports, boardId);
  const call = readBoardCall(boardId);
  const weighed = weighRequests(world.ports.store);
  await callAs({ ...world.ports, store: weighed.store }, MEMBERS - 1, call);
  const { requests } = weighed.take();
  const ours = await measure(READS, async () => {
    for (let read = 0; read < READS; read += 1) await callAs(world.ports, 1 + ((read * 997) % (MEMBERS - 1)), call);
  });
  const list = listId(boardId, 'all', null);
  const histogram = histogramOf(byHeight());
  const rank = (among: Histogram) =>
    measure(READS, async () => {
      for (let read = 0; read < READS; read += 1) {
        await countAbove(world.ports.store, { list, score: scoreOf(read * 997), histogram: among });
      }
    });
  const walked = await rank([]);
  const counted = await rank(histogram);
  await world.close();
  return [
    {
      what: `board and my place at ${MEMBERS.toLocaleString('en')}: store requests`,
      value: requests,
      unit: '',
      goal: '≤ 4 + 4, 1 for my best, 1 of the door',
    },
    { what: 'board and my place, through the dispatcher', value: ours.perSecond, unit: '/s' },
    { what: 'my rank alone, by one count of everybody above', value: walked.perSecond, unit: '/s' },
    {
      what: 'my rank alone, as the product finds it: buckets, and one count within mine',
      value: counted.perSecond,
      unit: '/s',
      ratio: counted.perSecond / walked.perSecond,
    },
    ...(await besideRedis(counted.perSecond)),
    ...countingCost(),
  ];
}

const readBoardCall = (boardId: string): BenchCall => ({
  operation: 'leaderboards.read-board',
  input: { groupId: BENCH_GROUP, boardId },
});

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

/** Index keys that a rank walks over on a store that counts by walking, as CloudBase does: without and with the histogram. */
function countingCost(): readonly Row[] {
  const scores = byHeight();
  const histogram = histogramOf(scores);
  const firstAt = new Map<number, number>();
  scores.forEach((score, index) => firstAt.has(score) || firstAt.set(score, index));
  const aboves = scores.map((score) => firstAt.get(score) ?? 0);
  const within = scores.map((score, index) => (aboves[index] ?? 0) - placeIn(histogram, score).aboveCount);
  const mean = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const bytes = JSON.stringify(histogram).length;
  return [
    { what: 'index keys walked for a rank, by one count', value: mean(aboves), unit: 'keys' },
    {
      what: 'the same with the histogram: those above within one’s own bucket',
      value: mean(within),
      unit: 'keys',
      ratio: mean(aboves) / mean(within),
    },
    { what: 'at most', value: Math.max(...within), unit: 'keys' },
    {
      what: `what the histogram weighs: ${String(histogram.length)} buckets, read with last night`,
      value: bytes,
      unit: 'B',
    },
    { what: 'requests to keep it up to date, per page of fifty that moved', value: 4, unit: '' },
  ];
}
