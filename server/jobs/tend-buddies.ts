import { outcomeOf } from '../../domain/groups/buddy';
import { LIMITS } from '../../domain/kernel/limits';
import { type MembershipDocument, memberships, membershipId } from '../documents/memberships';
import { type NewcomerBuddyDocument, newcomerBuddies } from '../documents/newcomer-buddies';
import { notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { readListed } from '../documents/read-listed';
import { scored } from '../documents/scores';
import { closeOpen, without } from '../operations/groups/close-buddy';
import { tellMedals } from '../operations/groups/tell-medals';
import type { Ports } from '../ports/ports';
import type { Stored, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';

type BuddyPorts = Pick<Ports, 'store' | 'clock'>;

/**
 * Looks at everybody who is shown around: who has found their way counts as their buddy's help, once; what nobody answered
 * or finished in time is over. Two calls at once do no harm.
 */
export async function tendBuddies(ports: BuddyPorts, budget: JobBudget): Promise<{ readonly finishedCount: number }> {
  const { store, clock } = ports;
  let finishedCount = 0;
  for (let after = ''; clock.nowMs() < budget.deadlineMs;) {
    const open = await store.query(newcomerBuddies, {
      equal: { isOpen: true },
      range: { field: 'order', after },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    finishedCount += await tendPage(ports, open);
    const last = open.at(-1);
    if (last === undefined || open.length < LIMITS.getManyMax) break;
    after = last.order;
  }
  return { finishedCount };
}

/** How many of them counted. Nearly always there is nothing to do, and one request says so of all. */
async function tendPage(ports: BuddyPorts, open: readonly Stored<NewcomerBuddyDocument>[]): Promise<number> {
  const ids = open.map(({ id }) => id);
  const newcomers = ids.length === 0 ? [] : await ports.store.getMany(memberships, ids);
  let finishedCount = 0;
  for (const [at, pair] of open.entries()) {
    // Whether the buddy is still here, the transaction looks.
    const outcome = seen(pair, { newcomer: newcomers[at] ?? null, nowMs: ports.clock.nowMs() });
    if (outcome !== null && (await tend(ports, pair))) finishedCount += 1;
  }
  return finishedCount;
}

interface Seen {
  readonly newcomer: MembershipDocument | null;
  readonly buddy?: MembershipDocument | null;
  readonly nowMs: number;
}

function seen(pair: NewcomerBuddyDocument, { newcomer, buddy, nowMs }: Seen): 'finished' | 'over' | null {
  if (newcomer === null) return 'over';
  const areBothHere = newcomer.status === 'active' && (buddy === undefined || buddy?.status === 'active');
  return outcomeOf(pair, { newcomer: newcomer.counters, areBothHere, nowMs });
}

/** Whether it counted. */
function tend({ store, clock }: BuddyPorts, listed: Stored<NewcomerBuddyDocument>): Promise<boolean> {
  return store.transact(async (tx) => {
    const pair = await readListed(tx, newcomerBuddies, listed);
    if (!pair.isOpen) return false;
    const newcomer = await tx.get(memberships, pair.id);
    const buddy = await tx.get(memberships, membershipId(pair.groupId, pair.buddyId));
    const nowMs = clock.nowMs();
    const outcome = seen(pair, { newcomer, buddy, nowMs });
    if (outcome === 'over') await closeOpen(tx, pair);
    if (outcome !== 'finished' || newcomer === null || buddy === null) return false;
    await finish(tx, { pair, newcomer, buddy, nowMs });
    return true;
  });
}

interface Finished {
  readonly pair: Stored<NewcomerBuddyDocument>;
  readonly newcomer: Stored<MembershipDocument>;
  readonly buddy: Stored<MembershipDocument>;
  readonly nowMs: number;
}

/** A member's records and counters say the same from one commit on. */
async function finish(tx: Transaction, { pair, newcomer, buddy, nowMs }: Finished): Promise<void> {
  const { groupId, buddyId } = pair;
  const fields = scored(buddy, { nowMs, scores: { helped: 1 } });
  await tx.replace(newcomerBuddies, pair, { ...pair, state: 'finished', isOpen: false, countedAtMs: nowMs });
  await tx.replace(memberships, newcomer, { ...newcomer, buddyState: 'finished' });
  await tx.replace(memberships, buddy, { ...buddy, ...fields, showsAround: without(buddy, pair.id) });
  await tellMedals(tx, buddy, fields.medals);
  const id = `buddy:${pair.id}`;
  const message = { kind: 'buddy-finished', facts: { groupId } } as const;
  await tx.create(notices, {
    ...{ id, schema: 1, memberId: buddyId, message, atMs: nowMs },
    order: orderKey(nowMs, id),
  });
}
