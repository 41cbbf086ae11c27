import { addDays } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { dueWarnings, lastWarnedDay } from '../../domain/points/expiring';
import type { AccountDocument } from '../documents/accounts';
import { type NoticeDocument, notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import { accountsExpiringBefore } from './account-pages';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob } from './job-run';

/**
 * Tells members 30 and 7 days ahead which points go on which day. The id of a notice spells out member, day and
 * distance, so that it is told once, however often the job runs.
 */
export function warnExpiringPoints(ports: Pick<Ports, 'store' | 'clock'>, budget: JobBudget): Promise<JobReport> {
  const step = async (cursor: string) => {
    const nowMs = ports.clock.nowMs();
    const page = await accountsExpiringBefore(ports.store, addDays(lastWarnedDay(nowMs), 1), cursor);
    const due = page.accounts.flatMap((account) => noticesFor(account, nowMs));
    let noticeCount = 0;
    for (const notice of await missing(ports.store, due)) {
      if (await tell(ports.store, notice)) noticeCount += 1;
    }
    return { cursor: page.cursor, counts: { noticeCount } };
  };
  return runJob(ports, { name: 'warn-expiring-points', step }, budget);
}

function noticesFor(account: AccountDocument, nowMs: number): readonly NoticeDocument[] {
  if (account.status === 'closed') return [];
  const { memberId } = account;
  return dueWarnings(account, nowMs).map(({ expiresOn, points, daysLeft, warningDays }) => {
    const id = `points-expiring:${memberId}:${expiresOn}:${warningDays}`;
    const message = { kind: 'points-expiring', facts: { points, day: expiresOn, daysLeft } } as const;
    return { id, schema: 1, memberId, message, atMs: nowMs, order: orderKey(nowMs, id) };
  });
}

/** Those that were not told yet. */
async function missing(store: Store, due: readonly NoticeDocument[]): Promise<readonly NoticeDocument[]> {
  const open: NoticeDocument[] = [];
  for (let start = 0; start < due.length; start += LIMITS.getManyMax) {
    const some = due.slice(start, start + LIMITS.getManyMax);
    const ids = some.map((notice) => notice.id);
    const told = await store.getMany(notices, ids);
    open.push(...some.filter((_, index) => told[index] === null));
  }
  return open;
}

function tell(store: Store, notice: NoticeDocument): Promise<boolean> {
  return store.transact(async (tx) => {
    if ((await tx.get(notices, notice.id)) !== null) return false;
    await tx.create(notices, notice);
    return true;
  });
}
