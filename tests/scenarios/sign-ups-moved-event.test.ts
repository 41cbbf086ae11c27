import { runWokenJobs } from '../../server/jobs/run-jobs';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { dinner, GROUP, openGroup, publish, signUp } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('an event that is moved, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, { capacity: 1, plusOnesMax: 0 });
  });
  afterEach(() => world.close());

  const edit = async (change: object) => {
    const terms = { ...dinner(world, { capacity: 1, plusOnesMax: 0 }), ...change };
    dataOf(await world.as('an').call('sign-ups.edit-form', { groupId: GROUP, formId, terms }));
    for (let twice = 0; twice < 2; twice += 1) await runWokenJobs(world.ports, 'mailings');
  };
  const toldOf = async (who: string) =>
    dataOf(await world.as(who).call('groups.list-notices', {}))
      .items.map(({ message }) => message)
      .filter(({ kind }) => kind === 'sign-up-moved')
      .map(({ facts }) => facts);

  it('tells whoever comes and whoever waits, once, when and where it is now', async () => {
    await signUp(world, 'li', formId);
    await signUp(world, 'wang', formId);
    const gone = await signUp(world, 'zhao', formId);
    dataOf(await world.as('zhao').call('sign-ups.cancel', { signUpId: gone.signUpId, reason: '' }));
    const { event, closesAtMs, title } = dinner(world);
    if (event === null) throw new Error('a dinner has a time');
    const startsAtMs = event.startsAtMs + DAY_MS;
    const later = { startsAtMs, endsAtMs: event.endsAtMs + DAY_MS };
    await edit({ event: later, closesAtMs: closesAtMs + DAY_MS, placeText: '西门' });
    for (const who of ['li', 'wang'])
      expect(await toldOf(who)).toMatchObject([{ title, placeText: '西门', startsAtMs, formId }]);
    expect(await toldOf('zhao')).toEqual([]);
  });

  it('is quiet about what does not move', async () => {
    await signUp(world, 'li', formId);
    await edit({ title: '周六聚餐', capacity: 2 });
    expect(await toldOf('li')).toEqual([]);
  });
});
