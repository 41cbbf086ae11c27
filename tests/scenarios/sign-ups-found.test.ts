import { signUpNameKey, signUps } from '../../server/documents/sign-ups';
import { orderKey } from '../../server/documents/order';
import type { SignUpState } from '../../domain/sign-ups/sign-up';
import { dataOf } from '../support/neighbourhood';
import { allSignUps, GROUP, MEAL, openGroup, publish, signUp } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

interface Someone {
  readonly name: string;
  readonly meal: 'meat' | 'green';
  readonly state: SignUpState;
}

const NAMESAKES = 130;
/** A hundred and thirty of the same name, of whom every third is out and every fifth eats no meat; and one Zhang Sanfeng. */
const CROWD: readonly Someone[] = [
  ...Array.from({ length: NAMESAKES }, (_, index): Someone => ({
    name: '张三',
    meal: index % 5 === 0 ? 'green' : 'meat',
    state: index % 3 === 0 ? 'cancelled' : 'confirmed',
  })),
  { name: '张三丰', meal: 'green', state: 'confirmed' },
  { name: '李四', meal: 'green', state: 'confirmed' },
];
const countOf = (isOne: (someone: Someone) => boolean) => CROWD.filter(isOne).length;

const BATCH = 50;

/** These sign-ups, copied from one that the program made. */
async function seat(world: World, formId: string): Promise<void> {
  await signUp(world, 'li', formId, { answers: { meal: 'meat' } });
  const [one] = await allSignUps(world, formId);
  if (one === undefined) throw new Error('nobody signed up');
  for (let from = 0; from < CROWD.length; from += BATCH) {
    await world.store.transact(async (tx) => {
      for (const [at, { name, meal, state }] of CROWD.slice(from, from + BATCH).entries()) {
        const id = `${formId}:m_${String(from + at)}:1`;
        const keys = { id, memberId: `m_${String(from + at)}`, name, nameKey: signUpNameKey({ id, name }) };
        const { version: _, ...sample } = { version: 0, ...one };
        await tx.create(signUps, {
          ...sample,
          ...keys,
          state,
          chosen: [`meal_${meal}`],
          order: orderKey(from + at, id),
        });
      }
    });
  }
}

describe.each(STORE_KINDS)('whom an operator looks for among many, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, { capacity: 500, questions: [MEAL] });
    await seat(world, formId);
  });
  afterEach(() => world.close());

  const ask = async (filter: object, after?: string) => {
    const cursor = after === undefined ? {} : { after };
    return dataOf(
      await world.as('yu').call('sign-ups.list-sign-ups', { groupId: GROUP, formId, ...filter, ...cursor }),
    );
  };
  /** Everybody whom paging through to the end shows. */
  const everybody = async (filter: object) => {
    const found: { readonly signUpId: string; readonly who: { readonly name: string }; readonly state: string }[] = [];
    let page = await ask(filter);
    for (;;) {
      found.push(...page.items);
      if (page.next === null) break;
      page = await ask(filter, page.next);
    }
    expect(new Set(found.map(({ signUpId }) => signUpId)).size).toBe(found.length);
    return found;
  };
  const green = { picked: { questionId: 'meal', optionId: 'green' } };

  it('shows every namesake, page by page, before those whose name goes on', async () => {
    const found = await everybody({ name: '张三' });
    expect(found.map(({ who }) => who.name)).toEqual([...Array.from({ length: NAMESAKES }, () => '张三'), '张三丰']);
  });

  it('looks for a name within a state, however many of that name are in another', async () => {
    const found = await everybody({ name: '张三', segment: 'confirmed' });
    expect(found).toHaveLength(countOf(({ name, state }) => name !== '李四' && state === 'confirmed'));
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['confirmed']));
  });

  it('keeps to the option, whatever else narrows the list', async () => {
    expect(await everybody(green)).toHaveLength(countOf(({ meal }) => meal === 'green'));
    expect(await everybody({ ...green, name: '张三' })).toHaveLength(
      countOf(({ meal, name }) => meal === 'green' && name !== '李四'),
    );
    expect(await everybody({ ...green, name: '张三', segment: 'cancelled' })).toHaveLength(
      countOf(({ meal, state }) => meal === 'green' && state === 'cancelled'),
    );
    expect(await everybody({ ...green, name: '李' })).toMatchObject([{ who: { name: '李四' } }]);
  });

  it('asks for a first page of a name within a state once, and takes no cursor of another list', async () => {
    world.requests.reset();
    const first = await ask({ name: '张三', segment: 'confirmed' });
    expect(world.requests.total).toBe(4);
    expect(first.next).not.toBeNull();
    const other = await ask({ name: '张三丰' }, first.next ?? '');
    expect(other.items.map(({ who }) => who.name)).toEqual(['张三丰']);
  });
});
