import { COLLECTIONS } from '../../server/documents/collections';
import { forms, signUps } from '../../server/documents/sign-ups';
import { eraseAnswers } from '../../server/jobs/erase-answers';
import { tendForms } from '../../server/jobs/tend-forms';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { dinner, GROUP, openGroup, PHONE, publish, signUp } from '../support/sign-up-group';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

const NUMBER = '13812345678';

describe.each(STORE_KINDS)('answers that an edit lets go sooner, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, { questions: [PHONE], capacity: 40 });
    for (const who of ['li', 'wang', 'zhao']) await signUp(world, who, formId, { answers: { phone: NUMBER } });
  });
  afterEach(() => world.close());

  const holds = async () => (await snapshotStore(world.store, COLLECTIONS)).includes(NUMBER);
  const budget = () => ({ deadlineMs: world.clock.nowMs() + 60_000 });
  const edit = async (change: object) => {
    const terms = { ...dinner(world, { questions: [PHONE], capacity: 40 }), ...change };
    dataOf(await world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms }));
  };
  const promisedDay = async () => {
    const mine = dataOf(await world.as('li').call('sign-ups.list-mine', {})).items[0];
    const page = dataOf(await world.as('li').call('sign-ups.read', { signUpId: mine?.signUpId ?? '' }));
    return page.erasures[0]?.day ?? '';
  };
  /** Just before the promised day all is there; on it, nothing. */
  const expectGoneOn = async (day: string) => {
    world.clock.setMs(Date.parse(`${day}T00:00:00+08:00`) - 1);
    await tendForms(world.ports, budget());
    await eraseAnswers(world.ports, budget());
    expect(await holds()).toBe(true);
    world.clock.advance(1);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 3 });
    expect(await holds()).toBe(false);
  };

  it('are gone on the day that the member now reads, where they are kept less long', async () => {
    await edit({ questions: [{ ...PHONE, keepDays: 1 }] });
    expect(await promisedDay()).toBe('2026-11-30');
    await expectGoneOn('2026-11-30');
  });

  it('are gone on that day where the event is sooner over', async () => {
    const { event, closesAtMs } = dinner(world);
    if (event === null) throw new Error('a dinner has a time');
    const sooner = { startsAtMs: event.startsAtMs - 3 * DAY_MS, endsAtMs: event.endsAtMs - 3 * DAY_MS };
    await edit({ event: sooner, closesAtMs: closesAtMs - 3 * DAY_MS });
    expect(await promisedDay()).toBe('2026-12-03');
    await expectGoneOn('2026-12-03');
  });

  it('are all found, in steps, by jobs that run at once and out of time', async () => {
    await edit({ questions: [{ ...PHONE, keepDays: 1 }] });
    const before = (await world.store.get(signUps, `${formId}:m_li:1`))?.eraseAtMs;
    await tendForms(world.ports, budget());
    expect((await world.store.get(signUps, `${formId}:m_li:1`))?.eraseAtMs).toBe(before);
    world.clock.advance(30_000);
    await tendForms(world.ports, { deadlineMs: world.clock.nowMs() });
    expect(await world.store.get(forms, formId)).toHaveProperty('redating');
    await Promise.all([tendForms(world.ports, budget()), tendForms(world.ports, budget())]);
    expect(await world.store.get(forms, formId)).not.toHaveProperty('redating');
    for (const who of ['li', 'wang', 'zhao'])
      expect((await world.store.get(signUps, `${formId}:m_${who}:1`))?.eraseAtMs).toBe(
        Date.parse('2026-11-30T00:00:00+08:00'),
      );
  });
});
