import { LIMITS } from '../../domain/kernel/limits';
import { pointsDayAt } from '../../domain/points/account';
import { sumPoints } from '../../domain/points/entry';
import { addLiability, type LiabilityMonth } from '../../domain/points/liability';
import { accounts } from '../documents/accounts';
import { type LiabilityReportDocument, liabilityReports } from '../documents/liability-reports';
import { orderKey } from '../documents/order';
import type { Ports } from '../ports/ports';
import { accountsAfter, pageOfAccounts } from './account-pages';
import type { JobBudget } from './job-budget';
import { type JobCounts, type JobReport, runJob } from './job-run';

const MONTH_PREFIX = 'month:';

/** Adds up what the organisation owes in points, by expiry month, over all accounts (Y7): one report a day. */
export function reportLiability(ports: Pick<Ports, 'store' | 'clock'>, budget: JobBudget): Promise<JobReport> {
  const { store, clock } = ports;
  const step = async (cursor: string) => {
    const found = await store.query(accounts, accountsAfter(cursor, LIMITS.getManyMax));
    const page = pageOfAccounts(found, LIMITS.getManyMax);
    const nowMs = clock.nowMs();
    let months: readonly LiabilityMonth[] = [];
    let debtPoints = 0;
    for (const account of page.accounts) {
      months = addLiability(months, account, nowMs);
      debtPoints += account.debtPoints;
    }
    const byMonth = months.map(({ month, points }) => [`${MONTH_PREFIX}${month}`, points] as const);
    const counts = { accountCount: page.accounts.length, debtPoints, ...Object.fromEntries(byMonth) };
    return { cursor: page.cursor, counts };
  };
  const finish = (counts: JobCounts): Promise<void> => keepReport(ports, counts);
  return runJob(ports, { name: 'report-liability', step, finish }, budget);
}

async function keepReport({ store, clock }: Pick<Ports, 'store' | 'clock'>, counts: JobCounts): Promise<void> {
  const atMs = clock.nowMs();
  const day = pointsDayAt(atMs);
  const months = monthsOf(counts);
  const report: LiabilityReportDocument = {
    id: day,
    schema: 1,
    months,
    totalPoints: sumPoints(months),
    debtPoints: counts['debtPoints'] ?? 0,
    accountCount: counts['accountCount'] ?? 0,
    atMs,
    order: orderKey(atMs, day),
  };
  await store.transact(async (tx) => {
    const before = await tx.get(liabilityReports, day);
    if (before === null) return tx.create(liabilityReports, report);
    return tx.replace(liabilityReports, before, report);
  });
}

function monthsOf(counts: JobCounts): readonly LiabilityMonth[] {
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(MONTH_PREFIX))
    .map(([name, points]) => ({ month: name.slice(MONTH_PREFIX.length), points }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
