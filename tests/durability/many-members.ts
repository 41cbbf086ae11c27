import { writeSync } from 'node:fs';
import { insist } from '../support/coupon-shop';
import { type Answered, memberNames } from '../support/killed-shop';
import { createWorld } from '../support/world';

/** As many members as tap at once. */
const PHONES = 32;

/**
 * Plays one day of the members of a shop on a file until it is killed, and reports every answer that stays. Keys are the
 * same in every life of the day, as a phone's are: what an earlier life left open is asked again.
 */
async function main([path = '', at = '', challenge = '', batchId = '']: readonly string[]): Promise<void> {
  const world = await createWorld({ store: 'sqlite', path, at });
  const [day = ''] = at.split(' ');
  const tap = async ({ who, operation, input, phone = 'a' }: Omit<Answered, 'reply'> & { readonly phone?: string }) => {
    const key = `${operation.replace('.', '-')}-${phone}-${who}-${day}`;
    const reply = await insist(world.as(who), { operation, input, key });
    // Written at once: what the process was told must reach the parent even if it dies on the next line.
    writeSync(1, `${key} ${JSON.stringify({ who, operation, input, reply } satisfies Answered)}\n`);
    return reply;
  };
  const live = async (who: string): Promise<void> => {
    const checkIn = { who, operation: 'check-in.record', input: JSON.parse(challenge) as unknown };
    await Promise.all([tap(checkIn), tap({ ...checkIn, phone: 'b' })]);
    const bought = await tap({ who, operation: 'coupons.exchange', input: { batchId } });
    if (!bought.ok) return;
    const { couponId } = bought.data as { readonly couponId: string };
    await tap({ who, operation: 'coupons.return', input: { couponId } });
  };
  const waiting = [...memberNames];
  const phone = async () => {
    for (let who = waiting.shift(); who !== undefined; who = waiting.shift()) await live(who);
  };
  await Promise.all(Array.from({ length: PHONES }, phone));
}

void main(process.argv.slice(2));
