import type { Reply } from '../../contracts/reply';
import type { SignUpReceipt } from '../../contracts/sign-up-views';
import { sweepPlaces } from '../../server/jobs/sweep-places';
import { allSignUps, expectBalance, GROUP, publish, seedCrowd } from './sign-up-group';
import type { World } from './world';

const TRIES_MAX = 60;

interface Crowd {
  readonly members: number;
  readonly places: number;
  readonly waitlist: number;
}

/** The same tap, again until there is a final answer, as a phone sends it. */
async function insisting(ask: () => Promise<Reply<SignUpReceipt, string>>): Promise<Reply<SignUpReceipt, string>> {
  let reply = await ask();
  for (let turn = 1; !reply.ok && reply.code === 'TRY_AGAIN' && turn < TRIES_MAX; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, turn));
    reply = await ask();
  }
  return reply;
}

/**
 * A crowd signs up for a few places, all at once; every third who got one gives it back while others are still asking. At
 * no moment are more confirmed than there are places; a minute later nobody waits beside a free one.
 */
export async function rush(world: World, { members, places, waitlist }: Crowd) {
  const names = await seedCrowd(world, members);
  const formId = await publish(world, {
    capacity: places,
    plusOnesMax: 0,
    waitlist: { max: waitlist, confirmMinutes: 0 },
  });
  let mostConfirmed = 0;
  const look = async (): Promise<void> => {
    const confirmed = (await allSignUps(world, formId)).filter(({ state }) => state === 'confirmed').length;
    mostConfirmed = Math.max(mostConfirmed, confirmed);
  };
  const one = async (name: string, index: number): Promise<string> => {
    const input = { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true };
    const key = `sign-up-of-${name}-0000`;
    const reply = await insisting(() => world.as(name).call('sign-ups.submit', input, { key }));
    if (index % 10 === 0) await look();
    if (!reply.ok) return reply.code;
    if (reply.data.state !== 'confirmed' || index % 3 !== 0) return reply.data.state;
    const { signUpId } = reply.data;
    const cancelKey = `cancel-of-${name}-00000`;
    const gone = await insisting(() => world.as(name).call('sign-ups.cancel', { signUpId }, { key: cancelKey }));
    return gone.ok ? 'cancelled' : gone.code;
  };
  const ends = await Promise.all(names.map(one));
  await look();
  world.clock.advance(60_000);
  await sweepPlaces(world.ports);
  await look();
  await expectBalance(world, formId, places);
  return { formId, ends, mostConfirmed };
}
