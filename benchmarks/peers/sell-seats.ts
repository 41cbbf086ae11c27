import { openGroup, publish, seedCrowd, trySigningUp } from '../../tests/support/sign-up-group';

const CALLERS = 64;

/** How many of so many places are given to six times as many people, sixty-four at a time, by our own sign-up form. */
export async function sellSeats(places: number): Promise<number> {
  const world = await openGroup({ store: 'sqlite' });
  const names = [...(await seedCrowd(world, places * 6))];
  const formId = await publish(world, { capacity: places, plusOnesMax: 0, waitlist: null });
  let given = 0;
  const ask = async (name: string): Promise<void> => {
    const key = `seat-key-${name.padStart(10, '0')}`;
    const reply = await trySigningUp(world, name, formId, { joinsWaitlist: false, key });
    if (reply.ok) given += 1;
    else if (reply.code === 'TRY_AGAIN') await ask(name);
  };
  const lane = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await ask(name);
  };
  await Promise.all(Array.from({ length: CALLERS }, lane));
  await world.close();
  return given;
}
