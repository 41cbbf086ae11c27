import type { answerNomination as contract } from '../../../contracts/highlights';
import { answerHighlight } from '../../../domain/highlights/highlight';
import { accept, refuse } from '../../../domain/kernel/result';
import { highlights } from '../../documents/highlights';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { checkWords } from './check-words';

/** The author agrees or does not. The content check is asked before the transaction, for it is a network call. */
export const answerNomination: ChangeHandler<typeof contract> = async ({ groupId, highlightId, agrees }, context) => {
  const { ports, person, nowMs } = context;
  const { memberId } = person;
  const asked = await ports.store.get(highlights, highlightId);
  if (asked?.groupId !== groupId || asked.memberId !== memberId) return refuse('HIGHLIGHT_UNKNOWN');
  const verdict = agrees && asked.state === 'asked' ? await checkWords(ports, asked) : 'pending';
  return context.decide(async (tx) => {
    const found = await tx.get(highlights, highlightId);
    if (found === null) return refuse('HIGHLIGHT_UNKNOWN');
    const answered = answerHighlight(found.state, { agrees, verdict });
    if (!answered.ok) return answered;
    const { version: _, ...before } = found;
    const state = answered.value;
    await tx.replace(highlights, found, { ...before, state, atMs: nowMs, order: orderKey(nowMs, found.id) });
    return accept({ reply: { state }, groupId, subject: `highlight:${found.id}` });
  });
};
