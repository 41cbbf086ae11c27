import type { chooseHighlight as contract } from '../../../contracts/highlights';
import { chooseHighlight as decideChoice } from '../../../domain/highlights/highlight';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { highlights } from '../../documents/highlights';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';

/** Puts a highlight in the archive or takes it out; its author hears of the first. */
export const chooseHighlight: ChangeHandler<typeof contract> = ({ groupId, highlightId, shows, tags }, context) => {
  const { nowMs } = context;
  return context.decide(async (tx) => {
    const found = await tx.get(highlights, highlightId);
    if (found?.groupId !== groupId) return refuse('HIGHLIGHT_UNKNOWN');
    const group = await tx.get(groups, groupId);
    if (shows && group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
    const chosen = decideChoice(found.state, shows);
    if (!chosen.ok) return chosen;
    const { version: _, ...before } = found;
    const state = chosen.value;
    await tx.replace(highlights, found, { ...before, state, tags, atMs: nowMs, order: orderKey(nowMs, found.id) });
    const { memberId } = found;
    return accept({
      reply: { state },
      groupId,
      subject: `highlight:${found.id}`,
      concerns: memberId,
      facts: { verdict: state },
      outbox: shows ? [{ memberId, message: { kind: 'highlight-shown', facts: { groupId } } }] : [],
    });
  });
};
