import { pointsDayAt } from '../../domain/points/account';
import { expirePoints as decideExpiry } from '../../domain/points/expire-points';
import { postEntry } from '../operations/points/post-entry';
import { readAccount } from '../operations/points/read-account';
import type { Ports } from '../ports/ports';
import { accountsExpiringBefore } from './account-pages';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob } from './job-run';

type SweepPorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

/**
 * Writes an entry for every lot whose day is over. What a member can use never depends on it (Y4); it makes the ledger
 * say so. A lot that is written off is gone, so running twice writes once.
 */
export function expirePoints(ports: SweepPorts, budget: JobBudget): Promise<JobReport> {
  const step = async (cursor: string) => {
    const today = pointsDayAt(ports.clock.nowMs());
    const page = await accountsExpiringBefore(ports.store, today, cursor);
    const counts = { lotCount: 0, expiredPoints: 0 };
    for (const { memberId } of page.accounts) {
      for (let points = await expireOne(ports, memberId); points > 0; points = await expireOne(ports, memberId)) {
        counts.lotCount += 1;
        counts.expiredPoints += points;
      }
    }
    return { cursor: page.cursor, counts };
  };
  return runJob(ports, { name: 'expire-points', step }, budget);
}

/** Writes off the earliest expired lot of an account; 0 when there is none. */
function expireOne({ store, clock, keys }: SweepPorts, memberId: string): Promise<number> {
  return store.transact(async (tx) => {
    const account = await readAccount(tx, memberId);
    const posting = decideExpiry(account, clock.nowMs());
    if (posting === null) return 0;
    await postEntry(tx, account, { posting, keys });
    return -posting.entry.points;
  });
}
