import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { boxes, openChain, openChainGroup } from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { seedMember } from '../support/seed-group';
import { GROUP } from '../support/sign-up-group';
import { STORE_KINDS } from '../support/world';

const takeBack = ({ world, challenge }: ReadingGroup, day: string) =>
  world.as('su').call('check-in.take-back-day', { ...challenge, memberId: memberIdOf('li'), day, reason: '代打' });

/** The door; group, membership, account and feed; and what the feed asks for: names, chains, counts. */
const REQUESTS = 3;

describe.each(STORE_KINDS)('what others did lately, on %s', (store) => {
  let reading: ReadingGroup;
  beforeEach(async () => {
    reading = await readingGroup({ store });
  });
  afterEach(() => reading.world.close());

  const latelyFor = async (name: string) => {
    const input = { groupId: reading.groupId, withLately: true };
    return dataOf(await reading.world.as(name).call('groups.read-home', input)).lately;
  };
  const record = async (name: string) =>
    dataOf(await reading.world.as(name).call('check-in.record', reading.challenge));

  it('is not told to pages that do not ask', async () => {
    expect(
      dataOf(await reading.world.as('li').call('groups.read-home', { groupId: reading.groupId })).lately,
    ).toBeNull();
  });

  it('counts who has checked in and shows the last of them, in one request more', async () => {
    for (const name of ['li', 'wang', 'zhao', 'chen', 'su']) {
      await record(name);
      reading.world.clock.advance(1);
    }
    reading.world.requests.reset();
    const lately = await latelyFor('li');
    expect(reading.world.requests.total).toBe(REQUESTS);
    expect(lately?.today).toMatchObject({ challengeId: reading.challengeId, doneCount: 5 });
    expect(lately?.today?.faces).toHaveLength(4);
    expect(lately?.lines.slice(0, 5).map(({ kind, isMe }) => [kind, isMe])).toEqual([
      ...Array.from({ length: 4 }, () => ['check-in.record', false]),
      ['check-in.record', true],
    ]);
    expect(lately?.chains).toEqual([]);
  });

  it('starts at none each day, and counts no day that was taken back', async () => {
    await record('li');
    await record('wang');
    await takeBack(reading, '2026-11-23');
    expect((await latelyFor('wang'))?.today?.doneCount).toBe(1);
    reading.world.clock.set('2026-11-24 08:00');
    expect((await latelyFor('wang'))?.today).toMatchObject({ day: '2026-11-24', doneCount: 0, faces: [] });
  });
});

describe.each(STORE_KINDS)('what others did on a busy day, on %s', (store) => {
  it('is counted where more happened than the feed tells, in no request more, taken back or not', async () => {
    const reading = await readingGroup({ store });
    const { groupId } = reading;
    const names = Array.from({ length: 36 }, (_, index) => `n${String(index)}`);
    for (const name of names) await seedMember(reading.world, { name, groups: [{ groupId, role: 'member' }] });
    const join = async (name: string) =>
      dataOf(await reading.world.as(name).call('check-in.record', reading.challenge));
    for (const name of ['li', ...names]) {
      await join(name);
      reading.world.clock.advance(1);
    }
    await takeBack(reading, '2026-11-23');
    reading.world.requests.reset();
    const input = { groupId: reading.groupId, withLately: true };
    const { lately } = dataOf(await reading.world.as('wang').call('groups.read-home', input));
    expect(reading.world.requests.total).toBe(REQUESTS);
    expect(lately?.today?.doneCount).toBe(36);
    await reading.world.close();
  });

  it('tells how far a chain is, in no request more', async () => {
    const world = await openChainGroup({ store });
    const chainId = await openChain(world, { threshold: { by: 'entries', count: 3 } });
    dataOf(await world.as('li').call('chains.join', { chainId, ...boxes(2) }));
    world.requests.reset();
    const { lately } = dataOf(await world.as('wang').call('groups.read-home', { groupId: GROUP, withLately: true }));
    expect(world.requests.total).toBe(REQUESTS);
    expect(lately?.chains).toEqual([{ chainId, threshold: { by: 'entries', count: 3 }, entryCount: 1, pieceCount: 2 }]);
    expect(lately?.today).toBeNull();
    await world.close();
  });
});
