import { replayWholeLedger } from '../server/jobs/replay-ledger';
import type { Ports } from '../server/ports/ports';

export interface ReplaySummary {
  readonly accountCount: number;
  readonly entryCount: number;
  /** Accounts that did not add up; each is frozen now, under a case number (L10). */
  readonly faultCount: number;
}

/** Adds every account up again from its first entry, to the end; null when another run has the job at the moment. */
export async function replayAll(ports: Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>): Promise<ReplaySummary | null> {
  const { status, counts } = await replayWholeLedger(ports, { deadlineMs: Infinity });
  if (status !== 'done') return null;
  const { accountCount = 0, entryCount = 0, faultCount = 0 } = counts;
  return { accountCount, entryCount, faultCount };
}

/** What a deployer reads at the end. */
export function replayWords(where: string, summary: ReplaySummary | null): string {
  if (summary === null) return `${where}：另一次核对正在进行，过一分钟再试。`;
  const { accountCount, entryCount, faultCount } = summary;
  const replayed = `${where}：${String(accountCount)} 个账户、${String(entryCount)} 条流水，从第一条起全部算了一遍。`;
  const found = faultCount === 0 ? '分毫不差。' : `${String(faultCount)} 个对不上，已冻结，经过记在日志里。`;
  return replayed + found;
}
