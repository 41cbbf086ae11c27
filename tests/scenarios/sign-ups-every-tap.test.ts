import { sweepPlaces } from '../../server/jobs/sweep-places';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { dinner, expectBalance, GROUP, MEAL, openGroup, PHONE } from '../support/sign-up-group';
import { changesIn, Tapping } from '../support/tapping';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('every tap on a form, on %s', (store) => {
  let world: World;
  let tapping: Tapping;
  beforeEach(async () => {
    world = await openGroup({ store });
    tapping = new Tapping(world, 'fu');
  });
  afterEach(() => world.close());

  /** What calls left begun comes to rest. */
  const settled = async () => {
    world.clock.advance(30_000);
    await sweepPlaces(world.ports);
  };
  const tap = async (who: string, operation: string, input: object) => {
    await settled();
    return tapping.tap({ who, operation, input });
  };
  const staff = (operation: string, formId: unknown, input: object = {}) =>
    tap('an', operation, { groupId: GROUP, formId, ...input });
  const wish = (formId: unknown, change: object = {}) => {
    return { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true, ...change };
  };
  /** A dinner for two with a waitlist: signed up, edited, waited for, given up, confirmed. */
  const takePart = async () => {
    const terms = dinner(world, { questions: [MEAL] });
    const { formId } = await tap('an', 'sign-ups.publish-form', { groupId: GROUP, terms });
    const answers = { meal: 'meat' };
    const li = (await tap('li', 'sign-ups.submit', wish(formId, { answers, places: 2 })))['signUpId'];
    await tap('li', 'sign-ups.edit', { signUpId: li, edition: 1, answers, places: 2 });
    const wang = (await tap('wang', 'sign-ups.submit', wish(formId, { answers })))['signUpId'];
    await tap('li', 'sign-ups.cancel', { signUpId: li, reason: '有事' });
    await settled();
    await tap('wang', 'sign-ups.confirm', { signUpId: wang });
    return { formId, wang, terms };
  };

  /** What whoever runs the form does with it before the day. */
  const runForm = async (formId: unknown, terms: object) => {
    await staff('sign-ups.pause-form', formId, { reason: '核对场地' });
    await staff('sign-ups.resume-form', formId);
    await staff('sign-ups.edit-form', formId, { terms: { ...terms, capacity: 3 } });
    await staff('sign-ups.set-fee-note', formId, { feeNote: 'AA，现场收' });
    await staff('sign-ups.message', formId, { segment: 'confirmed', text: '改到二楼' });
    await staff('sign-ups.export', formId);
  };

  /** A form on which somebody decides, with something personal in it. */
  const decide = async () => {
    const terms = dinner(world, { approval: true, questions: [PHONE] });
    const { formId } = await tap('an', 'sign-ups.publish-form', { groupId: GROUP, terms });
    const answers = { phone: '13812345678' };
    const zhao = (await tap('zhao', 'sign-ups.submit', wish(formId, { answers })))['signUpId'];
    const qian = (await tap('qian', 'sign-ups.submit', wish(formId, { answers })))['signUpId'];
    await staff('sign-ups.look', formId, { signUpId: zhao });
    await staff('sign-ups.decline', formId, { signUpId: zhao, verdict: 'return', reason: '号码少一位？' });
    await tap('zhao', 'sign-ups.edit', { signUpId: zhao, edition: 1, answers, places: 1 });
    await staff('sign-ups.approve', formId, { signUpIds: [zhao] });
    await staff('sign-ups.decline', formId, { signUpId: qian, verdict: 'decline', reason: '这次人满了' });
    await staff('sign-ups.call-off', formId, { reason: '下大雨' });
  };

  const series = async () => {
    const { seriesId, formId } = await tap('an', 'sign-ups.publish-series', {
      groupId: GROUP,
      terms: dinner(world, { capacity: 3, waitlist: null }),
    });
    const sun = (await tap('sun', 'sign-ups.submit', wish(formId)))['signUpId'];
    await tap('sun', 'sign-ups.set-regular', { signUpId: sun, isRegular: true });
    const { coming } = dataOf(
      await world.as('an').call('sign-ups.read-series', { groupId: GROUP, seriesId: String(seriesId) }),
    );
    const day = coming.at(-1)?.day;
    await tap('an', 'sign-ups.skip-session', { groupId: GROUP, seriesId, day, skips: true });
    const page = await world.as('an').call('sign-ups.read-series', { groupId: GROUP, seriesId: String(seriesId) });
    const { next } = dataOf(page);
    if (next === null) throw new Error('no next session');
    await tap('an', 'sign-ups.edit-series', {
      groupId: GROUP,
      seriesId,
      ...next,
      terms: { ...next.terms, title: '周日聚餐' },
    });
    await tap('an', 'sign-ups.end-series', { groupId: GROUP, seriesId, reason: '换地方了' });
  };

  const atTheDoor = async (formId: unknown, wang: unknown) => {
    const here = { groupId: GROUP, formId };
    await tap('su', 'sign-ups.admit', { ...here, signUpId: wang, way: 'list' });
    await tap('su', 'sign-ups.undo-admission', { ...here, signUpId: wang });
    const door = await world.as('su').call('sign-ups.read-door', { groupId: GROUP, formId: String(formId) });
    await tap('wang', 'sign-ups.check-in-at-door', { ...here, code: dataOf(door).code ?? '' });
    await tap('su', 'sign-ups.add-walk-in', { ...here, name: '王奶奶', places: 1 });
  };

  it('is refused where it is wrong, and done once however often it comes', async () => {
    const { formId, wang, terms } = await takePart();
    await runForm(formId, terms);
    await decide();
    await series();
    world.clock.advance(5 * DAY_MS);
    await atTheDoor(formId, wang);
    await staff('sign-ups.end-form', formId, { reason: '结束了' });
    await settled();
    await expectBalance(world, String(formId), 3);
    expect([...tapping.done].sort()).toEqual([...changesIn('sign-ups')].sort());
  });

  it('of staff is refused from the moment the role is taken away', async () => {
    const { formId, wang, terms } = await takePart();
    const taken = { groupId: GROUP, memberId: memberIdOf('an'), role: 'member' } as const;
    expect(await world.as('zhou').call('groups.set-role', taken)).toMatchObject({ ok: true });
    const here = { groupId: GROUP, formId };
    const taps: readonly (readonly [string, object])[] = [
      ['sign-ups.publish-form', { groupId: GROUP, terms }],
      ['sign-ups.edit-form', { ...here, terms }],
      ['sign-ups.approve', { ...here, signUpIds: [wang] }],
      ['sign-ups.look', { ...here, signUpId: wang }],
      ['sign-ups.message', { ...here, segment: 'confirmed', text: '改到二楼' }],
      ['sign-ups.export', here],
      ['sign-ups.admit', { ...here, signUpId: wang, way: 'list' }],
      ['sign-ups.call-off', { ...here, reason: '下大雨' }],
    ];
    for (const [operation, input] of taps) {
      const reply = await world.as('an').send(operation, input);
      expect([operation, reply]).toMatchObject([operation, { ok: false, code: 'NOT_ALLOWED' }]);
    }
  });
});
