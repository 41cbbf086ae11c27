import { LIMITS } from '../../domain/kernel/limits';
import { type KeptFileDocument, keptFiles } from '../documents/kept-files';
import { people } from '../documents/people';
import type { ImageQuestion } from '../ports/image-check';
import type { Ports } from '../ports/ports';
import type { Query } from '../ports/store';
import type { JobBudget } from './job-budget';

type Needs = Pick<Ports, 'store' | 'clock' | 'files' | 'imageCheck' | 'log'>;

/** The platform answers within half an hour; what has no answer by then is asked about again. */
const ANSWER_MS = 40 * 60_000;
const RETRY_MS = 10 * 60_000;
const WAIT_MAX_MS = 86_400_000;

/** Pictures to ask the platform about. */
export const uncheckedPictures = (nowMs: number, limit: number): Query<KeptFileDocument> => ({
  equal: {},
  range: { field: 'checkAtMs', from: 1, to: nowMs },
  order: { field: 'checkAtMs', direction: 'up' },
  limit,
});

/**
 * Asks the content check about pictures that wait for it: those that wait longest first, at most 50. Nobody but its owner
 * sees a picture meanwhile, however long the platform takes. Asking twice does no harm: the last question counts.
 */
export async function checkPictures(ports: Needs, budget: JobBudget): Promise<{ readonly askedCount: number }> {
  const due = await ports.store.query(keptFiles, uncheckedPictures(ports.clock.nowMs(), LIMITS.pageMax));
  let askedCount = 0;
  for (const kept of due) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    const question = await ask(ports, kept);
    await note(ports, kept, question);
    if (question.status === 'asked') askedCount += 1;
  }
  return { askedCount };
}

async function ask({ store, files, imageCheck, log }: Needs, kept: KeptFileDocument): Promise<ImageQuestion> {
  const [owner] = await store.query(people, { equal: { memberId: kept.memberId }, limit: 1 });
  if (owner === undefined) return { status: 'later' };
  try {
    const url = await files.link(kept.fileId);
    return await imageCheck.ask({ url, use: kept.use ?? 'answer', sealedAddress: owner.sealedAddress });
  } catch (error) {
    log.error('picture-check-failed', { keptFileId: kept.id }, error);
    return { status: 'later' };
  }
}

/** The more often nothing came of it, the later it is asked again. */
function note({ store, clock }: Needs, kept: KeptFileDocument, question: ImageQuestion): Promise<void> {
  return store.transact(async (tx) => {
    const now = await tx.get(keptFiles, kept.id);
    if (now?.check !== 'waiting') return;
    const askCount = (now.askCount ?? 0) + 1;
    const waitMs = question.status === 'asked' ? ANSWER_MS : RETRY_MS * 2 ** Math.min(askCount, 8);
    const checkAtMs = clock.nowMs() + Math.min(waitMs, WAIT_MAX_MS);
    const trace = question.status === 'asked' ? { traceId: question.traceId } : {};
    await tx.replace(keptFiles, now, { ...now, askCount, checkAtMs, ...trace });
  });
}
