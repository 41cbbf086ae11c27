import type { startReplay as contract } from '../../../contracts/health';
import { accept, refuse } from '../../../domain/kernel/result';
import { jobs, WHOLE_REPLAY } from '../../documents/jobs';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from '../groups/get-surely';

/** Asks for a replay of the whole ledger; the job that finds the wish does it, in as many calls as it takes. */
export const startReplay: ChangeHandler<typeof contract> = async (_input, context) => {
  const { nowMs, ports } = context;
  const lastRunAtMs = (await ports.store.get(jobs, WHOLE_REPLAY))?.lastRunAtMs ?? 0;
  return context.decide(async (tx) => {
    const organisation = await getSurely(tx, organisations, ORGANISATION_ID);
    if ((organisation.replayWantedAtMs ?? 0) > lastRunAtMs) return refuse('REPLAY_RUNNING');
    await tx.replace(organisations, organisation, { ...organisation, replayWantedAtMs: nowMs });
    return accept({ reply: { wantedAtMs: nowMs }, subject: 'replay' });
  });
};
