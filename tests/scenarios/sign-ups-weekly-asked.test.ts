import { lapseOffers } from '../../server/jobs/lapse-offers';
import { operations } from '../../server/documents/operations';
import { type SignUpDocument, signUps } from '../../server/documents/sign-ups';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { allSignUps, expectBalance, GROUP, MEAL, openGroup, PHONE, signUp } from '../support/sign-up-group';
import { openDue, sessions, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { STORE_KINDS, type World } from '../support/world';

const PHONE_OF = { phone: '13812345678' };

describe.each(STORE_KINDS)('a weekly event that comes to ask more, on %s', (store) => {
  let world: World;
  let seriesId: string;
  let firstFormId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    const waitlist = { max: 5, confirmMinutes: 0 };
    const made = await weekly(world, { questions: [MEAL], capacity: 2, plusOnesMax: 0, waitlist });
    [seriesId, firstFormId] = [made.seriesId, made.formId];
  });
  afterEach(() => world.close());

  const becomesRegular = async (who: string) => {
    const { signUpId } = await signUp(world, who, firstFormId, { answers: { meal: 'meat' } });
    world.clock.advance(1);
    dataOf(await setRegular(world, who, signUpId));
  };
  const askMore = async () => {
    const { next } = await sessions(world, seriesId);
    if (next === null) throw new Error('no next session');
    const terms = { ...next.terms, questions: [MEAL, PHONE], capacity: 1 };
    dataOf(await world.as('an').call('sign-ups.edit-series', { groupId: GROUP, seriesId, day: next.day, terms }));
  };
  /** The session that is signed up for next, with the regulars' sign-ups by name. */
  const nextSession = async () => {
    world.clock.advance(WEEK_MS);
    await openDue(world);
    const formId = (await sessions(world, seriesId)).sessions[0]?.formId ?? '';
    return { formId, of: await byMember(formId) };
  };
  const byMember = async (formId: string) => {
    const made = await allSignUps(world, formId);
    return (who: string): SignUpDocument | undefined => made.find(({ memberId }) => memberId === memberIdOf(who));
  };
  const complete = (who: string, signUpId: string) =>
    world.as(who).call('sign-ups.edit', {
      ...{ signUpId, edition: 1, places: 1 },
      answers: { meal: 'meat', ...PHONE_OF },
    });
  const toldLast = async (who: string) => {
    const [told] = await world.store.query(operations, {
      equal: { concerns: memberIdOf(who) },
      order: { field: 'order', direction: 'down' },
      limit: 1,
    });
    return told?.outbox[0]?.message;
  };

  it('holds the place of a regular, who adds it once for all sessions to come', async () => {
    await becomesRegular('li');
    await askMore();
    const second = await nextSession();
    const li = second.of('li');
    const byMs = world.clock.nowMs() + DAY_MS;
    expect(li).toMatchObject({ state: 'returned', reason: '', confirmByMs: byMs, answers: { meal: 'meat' } });
    expect(await toldLast('li')).toMatchObject({
      kind: 'sign-up-regular',
      facts: { state: 'returned', confirmByMs: byMs },
    });
    await expectBalance(world, second.formId, 1);
    expect(dataOf(await complete('li', li?.id ?? '')).state).toBe('confirmed');
    await expectBalance(world, second.formId, 1);
    const third = await nextSession();
    expect(third.of('li')).toMatchObject({ state: 'confirmed', answers: { meal: 'meat', ...PHONE_OF } });
  });

  it('gives the place on when a regular adds nothing; whoever waits is asked the same as they move up', async () => {
    await becomesRegular('li');
    await becomesRegular('wang');
    await askMore();
    const { formId, of } = await nextSession();
    expect([of('li')?.state, of('wang')?.state]).toEqual(['returned', 'waiting']);
    world.clock.advance(DAY_MS);
    expect(await lapseOffers(world.ports)).toEqual({ lapsedCount: 1 });
    const after = await byMember(formId);
    const byMs = world.clock.nowMs() + DAY_MS;
    expect(after('li')?.state).toBe('lapsed');
    expect(after('wang')).toMatchObject({ state: 'returned', reason: '', confirmByMs: byMs });
    expect(await toldLast('wang')).toMatchObject({
      kind: 'sign-up-moved-up',
      facts: { state: 'returned', confirmByMs: byMs },
    });
    dataOf(await complete('wang', after('wang')?.id ?? ''));
    await expectBalance(world, formId, 1);
  });

  it('asks a session anew what an operator sent back with a word', async () => {
    await becomesRegular('li');
    const { next } = await sessions(world, seriesId);
    if (next === null) throw new Error('no next session');
    const terms = { ...next.terms, approval: true };
    dataOf(await world.as('an').call('sign-ups.edit-series', { groupId: GROUP, seriesId, day: next.day, terms }));
    const second = await nextSession();
    const signUpId = second.of('li')?.id ?? '';
    const back = {
      groupId: GROUP,
      formId: second.formId,
      signUpId,
      verdict: 'return' as const,
      reason: '这次只有素的',
    };
    dataOf(await world.as('an').call('sign-ups.decline', back));
    const green = { signUpId, edition: 1, places: 1, answers: { meal: 'green' } };
    dataOf(await world.as('li').call('sign-ups.edit', green));
    expect((await world.store.get(signUps, signUpId))?.answers).toEqual({ meal: 'green' });
    expect((await nextSession()).of('li')?.answers).toEqual({ meal: 'meat' });
  });
});
