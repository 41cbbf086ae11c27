import { openShop, publish, seedCrowd } from '../../tests/support/coupon-shop';

const CALLERS = 64;

/** How many of so many units are given to six times as many people, sixty-four at a time, by our own rules. */
export async function sellSeats(units: number): Promise<number> {
  const world = await openShop({ store: 'sqlite' });
  const names = [...(await seedCrowd(world, units * 6, 0))];
  const free = { price: { kind: 'free' }, returnable: false, perMemberMax: 1, totalCount: units } as const;
  const batchId = await publish(world, free);
  let given = 0;
  const ask = async (name: string, at: number): Promise<void> => {
    const options = { key: `seat-key-${String(at).padStart(10, '0')}` };
    const reply = await world.as(name).call('coupons.claim', { batchId }, options);
    if (reply.ok) given += 1;
    else if (reply.code === 'TRY_AGAIN') await ask(name, at);
  };
  const lane = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await ask(name, names.length);
  };
  await Promise.all(Array.from({ length: CALLERS }, lane));
  await world.close();
  return given;
}
