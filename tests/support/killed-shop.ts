import type { Reply } from '../../contracts/reply';
import { entries } from '../../server/documents/accounts';
import { sweepReservations } from '../../server/jobs/sweep-reservations';
import { givePoints, GROUP, openShop, publish } from './coupon-shop';
import { readingDraft } from './reading-group';
import { seedMember } from './seed-group';
import { memberIdOf } from './seed-people';
import type { World } from './world';

/** What a child process was told, by the key of the call. */
export interface Answered {
  readonly who: string;
  readonly operation: string;
  readonly input: unknown;
  readonly reply: Reply<unknown, string>;
}

/** More members than a process serves before it is killed. */
export const memberNames: readonly string[] = Array.from({ length: 500 }, (_, index) => `n${String(index)}`);

export interface KilledShop {
  readonly challenge: { readonly groupId: string; readonly challengeId: string };
  readonly batchId: string;
}

/** Puts a shop into a file: a challenge, a batch that everybody may buy of every day, members with points. */
export async function fillShop(path: string): Promise<KilledShop> {
  const world = await openShop({ store: 'sqlite', path });
  await Promise.all(
    memberNames.map(async (name) => {
      await seedMember(world, { name, groups: [{ groupId: GROUP, role: 'member' }] });
      await givePoints(world, name, 5_000);
    }),
  );
  const opened = await world
    .as('an')
    .call('check-in.create-challenge', { groupId: GROUP, terms: readingDraft as never });
  if (!opened.ok) throw new Error(opened.code);
  const batchId = await publish(world, { totalCount: 50_000, perMemberMax: 20 });
  await world.close();
  return { challenge: { groupId: GROUP, challengeId: opened.data.challengeId }, batchId };
}

/** Per member and day, how many lines of a check-in the ledger has. */
export async function checkInsOf(world: World, name: string): Promise<ReadonlyMap<string, number>> {
  const equal = { memberId: memberIdOf(name) };
  const lines = await world.store.query(entries, { equal, order: { field: 'order', direction: 'up' }, limit: 100 });
  const counts = new Map<string, number>();
  for (const { subject } of lines.filter(({ kind }) => kind === 'earn'))
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}

/** Lets the sweeper settle what the dead calls held: seen open twice, long enough apart. */
export async function sweepTwice({ ports, clock }: World): Promise<void> {
  for (let pass = 0; pass < 2; pass += 1) {
    clock.advance(3 * 60_000);
    await sweepReservations(ports);
  }
}
