import { accounts } from '../../server/documents/accounts';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('a tap kept without network, on %s', (store) => {
  let group: ReadingGroup;
  const tap = (day: string, key: string) =>
    group.world.as('li').call('check-in.record', { ...group.challenge, day }, { key });
  const entryCount = async () => (await group.world.store.get(accounts, memberIdOf('li')))?.entryCount;

  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  it('counts for no other day than the one on its button', async () => {
    const kept = () => tap('2026-11-23', 'li-before-midnight');
    group.world.clock.set('2026-11-24 07:30');
    expect(await kept()).toEqual({ ok: false, code: 'DAY_PASSED', details: { day: '2026-11-23', counted: 0 } });
    expect(await entryCount()).toBe(0);
    expect(await tap('2026-11-24', 'li-the-next-morning')).toMatchObject({ ok: true, data: { day: '2026-11-24' } });
    expect(await kept()).toMatchObject({ code: 'DAY_PASSED' });
    expect(await entryCount()).toBe(1);
  });

  it('says that its day counts already when another phone was faster', async () => {
    await tap('2026-11-23', 'li-on-her-tablet');
    group.world.clock.set('2026-11-24 07:30');
    expect(await tap('2026-11-23', 'li-on-her-other-phone')).toMatchObject({
      code: 'DAY_PASSED',
      details: { counted: 1 },
    });
  });

  it('is answered from its record when only the answer was lost, whatever the day is now', async () => {
    const first = await tap('2026-11-23', 'li-answer-was-lost');
    group.world.clock.set('2026-11-24 07:30');
    expect(await tap('2026-11-23', 'li-answer-was-lost')).toEqual(first);
  });

  it('cannot reach ahead: a phone whose clock runs early writes nothing', async () => {
    expect(await tap('2026-11-24', 'li-clock-runs-early')).toEqual({ ok: false, code: 'CLOCK_WENT_BACK' });
    expect(await tap('2026-11-23', 'li-with-the-new-page')).toMatchObject({ ok: true });
  });
});
