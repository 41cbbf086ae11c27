import { dataOf } from './neighbourhood';
import { publish, signUp } from './sign-up-group';
import type { World } from './world';

/** Two places taken by Li; Wang waits with a friend, Zhao behind them alone. */
export async function fullHouse(world: World) {
  const formId = await publish(world);
  const { signUpId: li } = await signUp(world, 'li', formId, { places: 2 });
  const { signUpId: wang } = await signUp(world, 'wang', formId, { places: 2 });
  const { signUpId: zhao } = await signUp(world, 'zhao', formId);
  return { formId, li, wang, zhao };
}

/** Changes how many come. */
export const comeWith = (world: World, who: string, wish: { signUpId: string; places: number; key?: string }) => {
  const { key, ...input } = wish;
  const options = key === undefined ? {} : { key };
  return world.as(who).call('sign-ups.edit', { ...input, edition: 1, answers: {} }, options);
};
export const positionOf = async (world: World, who: string, signUpId: string) =>
  dataOf(await world.as(who).call('sign-ups.read', { signUpId })).mine.position;
