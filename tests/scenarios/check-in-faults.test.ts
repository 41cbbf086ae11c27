import { accounts, entries } from '../../server/documents/accounts';
import { memberships, membershipId } from '../../server/documents/memberships';
import { operations } from '../../server/documents/operations';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';

const KEY = 'one-tap-of-li-on-a-bad-day';

/** What the store holds of Li's day: all of it or nothing, and never twice. */
async function traces({ world, groupId, challengeId }: ReadingGroup) {
  const memberId = memberIdOf('li');
  const membership = await world.store.get(memberships, membershipId(groupId, memberId));
  const account = await world.store.get(accounts, memberId);
  const records = await world.store.count(operations, { equal: { subject: `check-in:${challengeId}:2026-11-23` } });
  const lines = await world.store.count(entries, { equal: { memberId } });
  return [membership?.progress[challengeId]?.totalDays ?? 0, account?.postedPoints ?? 0, lines, records];
}

describe('a check-in on a day when things go wrong', () => {
  let group: ReadingGroup;
  const li = () => group.world.as('li').call('check-in.record', group.challenge, { key: KEY });

  beforeEach(async () => {
    group = await readingGroup({ store: 'hostile' });
    for (const name of ['wang', 'chen', 'su', 'zhao'])
      await group.world.as(name).call('check-in.record', group.challenge);
  });
  afterEach(() => group.world.close());

  it.each(['lostReply', 'conflictAtWrite', 'conflictAtCommit', 'staleSnapshot'] as const)(
    'counts once after %s',
    async (fault) => {
      group.world.hostile?.order(fault);
      expect(await li()).toMatchObject({ ok: true, data: { availablePoints: 10 } });
      expect(group.world.hostile?.counts()[fault]).toBe(1);
      expect(await traces(group)).toEqual([1, 10, 1, 5]);
    },
  );

  it('gives the same answer to the same tap after a lost reply', async () => {
    group.world.hostile?.order('lostReply');
    const first = await li();
    expect(JSON.stringify(await li())).toBe(JSON.stringify(first));
  });

  it('leaves nothing behind when the store is out of reach, and counts with the same key later', async () => {
    group.world.hostile?.setFaults({ errorBefore: 1 });
    expect(await li()).toMatchObject({ ok: false, code: 'TRY_AGAIN' });
    group.world.hostile?.setFaults({});
    expect(await traces(group)).toEqual([0, 0, 0, 4]);
    expect(await li()).toMatchObject({ ok: true });
    expect(await traces(group)).toEqual([1, 10, 1, 5]);
  });

  it.each([1, 2, 3, 4, 5])('gives every member one day at most in a storm, seed %i', async (seed) => {
    const stormy = await readingGroup({ store: 'hostile', seed });
    const rates = { lostReply: 0.1, conflictAtWrite: 0.1, conflictAtCommit: 0.1, errorBefore: 0.05, timeout: 0.05 };
    stormy.world.hostile?.setFaults(rates);
    const taps = ['tap-a-of-li-000000', 'tap-b-of-li-000000', 'tap-a-of-li-000000', 'tap-c-of-li-000000'];
    await Promise.all(taps.map((key) => stormy.world.as('li').call('check-in.record', stormy.challenge, { key })));
    for (const key of taps) await stormy.world.as('li').call('check-in.record', stormy.challenge, { key });
    stormy.world.hostile?.setFaults({});
    await stormy.world.as('li').call('check-in.record', stormy.challenge);
    expect(await traces(stormy)).toEqual([1, 10, 1, 1]);
    await stormy.world.close();
  });
});
