import * as fc from 'fast-check';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';

const WHO = ['li', 'wang', 'chen'] as const;
const DAY_MS = 86_400_000;
const BOTH = [
  { kind: 'points', weight: 2 },
  { kind: 'checkInDays', weight: 7 },
] as const;

type Deed = {
  readonly kind: 'record' | 'take-back' | 'reverse' | 'hide' | 'leave' | 'tomorrow' | 'minute';
  readonly who: number;
  readonly amount: number;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('record', 'record', 'record', 'take-back', 'reverse', 'hide', 'leave', 'tomorrow', 'minute'),
  who: fc.nat({ max: WHO.length - 1 }),
  amount: fc.integer({ min: 1, max: 10 }),
});

/** Does what is asked, where it can be done; a refusal changes nothing, as refusals do. */
async function act(group: ReadingGroup, { kind, who, amount }: Deed): Promise<void> {
  const { world, groupId, challenge } = group;
  const name = WHO[who] ?? 'li';
  const memberId = memberIdOf(name);
  const su = world.as('su');
  const day = `2026-11-${String(22 + (amount % 8)).padStart(2, '0')}`;
  if (kind === 'record') await world.as(name).send('check-in.record', challenge);
  if (kind === 'take-back') await su.send('check-in.take-back-day', { ...challenge, memberId, day, reason: '代打' });
  if (kind === 'reverse') {
    await su.send('points.reverse-entry', {
      groupId,
      memberId,
      number: (amount % 3) + 1,
      points: amount,
      note: '记多了',
    });
  }
  if (kind === 'hide') await world.as(name).send('leaderboards.set-visibility', { groupId, isHidden: amount > 5 });
  if (kind === 'leave') await world.as(name).send('groups.leave', { groupId });
  if (kind === 'tomorrow') world.clock.advance(DAY_MS);
  if (kind === 'minute') await minuteOfBoards(world);
}

/** A board of the whole organisation, opened by its owner. */
async function openEverywhere({ world, groupId }: ReadingGroup): Promise<string> {
  await seedMember(world, { name: 'ping', roles: ['owner'], groups: [{ groupId, role: 'admin' }] });
  const input = { groupId, scope: 'organisation' as const, terms: weekOfPoints as never };
  return dataOf(await world.as('ping').call('leaderboards.create-board', input)).boardId;
}

test('a live board is what ledger and records make anew, after whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const group = await readingGroup({ store: 'sqlite' });
      try {
        const boards = [
          await openBoard(group),
          await openBoard(group, { period: 'day', weights: [{ kind: 'checkInDays', weight: 1 }] }),
          await openBoard(group, {
            period: 'season',
            season: { startDay: '2026-11-24', endDay: '2026-11-26' },
            weights: BOTH,
          }),
          await openBoard(group, { period: 'all' }),
          await openBoard(group, { period: 'last7', weights: BOTH }),
          await openBoard(group, { period: 'last30' }),
          await openBoard(group, { title: '分组', hasLeagues: true }),
          await openBoard(group, { period: 'all', weights: [{ kind: 'streak', weight: 1 }] }),
          await openEverywhere(group),
        ];
        for (const one of deeds) await act(group, one);
        for (let minute = 0; minute < 12; minute += 1) {
          group.world.clock.advance(180_000);
          await minuteOfBoards(group.world);
        }
        // The season may have ended before its first night: what is over is a result, and compared no more.
        for (const boardId of boards) expect((await mismatchesOf(group.world, boardId)) ?? 0).toBe(0);
      } finally {
        await group.world.close();
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);
