import { jobs, WHOLE_REPLAY } from '../documents/jobs';
import { ORGANISATION_ID, organisations } from '../documents/organisation';
import type { Ports } from '../ports/ports';
import type { JobBudget } from './job-budget';
import { replayWholeLedger } from './replay-ledger';

/**
 * Goes on with the replay of the whole ledger that an owner asked for, from where the last call stopped. One request when
 * nobody ever asked, two when it is done. True when another call has to go on.
 */
export async function continueReplay(
  ports: Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>,
  budget: JobBudget,
): Promise<boolean> {
  const organisation = await ports.store.get(organisations, ORGANISATION_ID);
  if (organisation?.replayWantedAtMs === undefined) return false;
  const job = await ports.store.get(jobs, WHOLE_REPLAY);
  if ((job?.lastRunAtMs ?? 0) >= organisation.replayWantedAtMs) return false;
  const { status, counts } = await replayWholeLedger(ports, budget);
  if (status === 'done') ports.log.info('ledger-replayed', counts);
  return status === 'paused';
}
