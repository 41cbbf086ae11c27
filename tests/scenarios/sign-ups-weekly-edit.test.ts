import { forms } from '../../server/documents/sign-ups';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import {
  allSignUps,
  expectBalance,
  GROUP,
  HOUR_MS,
  MEAL,
  openGroup,
  OTHER_GROUP,
  signUp,
} from '../support/sign-up-group';
import { formAfter, openDue, sessions, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('a weekly event that is changed as a whole, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  const nextOf = async (seriesId: string) => {
    const { next } = await sessions(world, seriesId);
    if (next === null) throw new Error('no next session');
    return next;
  };
  const edit = async (seriesId: string, change: object, who = 'an', key?: string) => {
    const { day, terms } = await nextOf(seriesId);
    const input = { groupId: GROUP, seriesId, day, terms: { ...terms, ...change } };
    return world.as(who).call('sign-ups.edit-series', input, key === undefined ? {} : { key });
  };

  it('changes the sessions to come, its regulars among them, and leaves the one that is out as it was promised', async () => {
    const { formId, seriesId, terms } = await weekly(world, { questions: [MEAL] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { meal: 'meat' }, places: 2 });
    dataOf(await setRegular(world, 'li', signUpId));
    const before = await world.store.get(forms, formId);
    const { terms: coming } = await nextOf(seriesId);
    const later = movedBy(coming.event, { startMs: DAY_MS, endMs: DAY_MS + HOUR_MS });
    const change = { title: '周日聚餐', placeText: '西门', capacity: 2, event: later };
    dataOf(await edit(seriesId, change));
    expect(await world.store.get(forms, formId)).toEqual(before);
    expect((await sessions(world, seriesId)).coming[0]).toMatchObject({ event: later });
    world.clock.advance(WEEK_MS);
    expect(await openDue(world)).toEqual({ openedCount: 1 });
    expect(await openDue(world)).toEqual({ openedCount: 0 });
    expect(await formAfter(world, seriesId, terms, 1)).toBeUndefined();
    const second = await formAfter(world, seriesId, { ...terms, event: later }, 0);
    if (second === undefined) throw new Error('no second session');
    expect(second.terms).toMatchObject(change);
    expect(await allSignUps(world, second.id)).toMatchObject([
      { state: 'confirmed', places: 2, answers: { meal: 'meat' } },
    ]);
    await expectBalance(world, second.id, 2);
    await expectBalance(world, formId, 3);
    world.clock.advance(WEEK_MS);
    await openDue(world);
    expect((await formAfter(world, seriesId, { ...terms, event: later }, 1))?.terms.title).toBe('周日聚餐');
  });

  it('is decided once however often it is asked, and never for a session that came out meanwhile', async () => {
    const { seriesId, terms } = await weekly(world);
    const seen = await nextOf(seriesId);
    const key = 'key-000000000077';
    const input = { groupId: GROUP, seriesId, day: seen.day, terms: { ...seen.terms, title: '换个名字' } };
    const first = dataOf(await world.as('an').call('sign-ups.edit-series', input, { key }));
    world.clock.advance(WEEK_MS - DAY_MS);
    await openDue(world);
    expect(dataOf(await world.as('an').call('sign-ups.edit-series', input, { key }))).toEqual(first);
    expect(await world.as('an').call('sign-ups.edit-series', input)).toMatchObject({
      code: 'NO_SUCH_SESSION',
      details: { day: seen.day },
    });
    expect((await formAfter(world, seriesId, terms, 1))?.terms.title).toBe('换个名字');
  });

  it('refuses what regulars never agreed to, what is no weekly event, and whoever may not', async () => {
    const { seriesId } = await weekly(world, { questions: [MEAL] });
    const { terms } = await nextOf(seriesId);
    expect(await edit(seriesId, { questions: [] })).toMatchObject({
      code: 'EDIT_LOCKED',
      details: { field: 'questions.meal' },
    });
    expect(await edit(seriesId, { plusOnesMax: 0 })).toMatchObject({ code: 'EDIT_LOCKED' });
    expect(await edit(seriesId, { event: null })).toMatchObject({ code: 'TERMS_WRONG', details: { field: 'event' } });
    for (const who of ['yu', 'su', 'li', 'fu'])
      expect(await edit(seriesId, {}, who)).toMatchObject({ code: 'NOT_ALLOWED' });
    const { day } = await nextOf(seriesId);
    const foreign = { groupId: OTHER_GROUP, seriesId, day, terms };
    expect(await world.as('fu').call('sign-ups.edit-series', foreign)).toMatchObject({ code: 'SERIES_UNKNOWN' });
    dataOf(await world.as('an').call('sign-ups.end-series', { groupId: GROUP, seriesId, reason: '换季了' }));
    const input = { groupId: GROUP, seriesId, day, terms };
    expect(await world.as('an').call('sign-ups.edit-series', input)).toMatchObject({ code: 'SERIES_OVER' });
    expect((await sessions(world, seriesId)).next).toBeNull();
  });
});

/** An event's times, later by so much. */
function movedBy(
  event: { readonly startsAtMs: number; readonly endsAtMs: number } | null,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
) {
  if (event === null) throw new Error('no event');
  return { startsAtMs: event.startsAtMs + startMs, endsAtMs: event.endsAtMs + endMs };
}
