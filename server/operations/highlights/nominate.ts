import type { nominate as contract } from '../../../contracts/highlights';
import { HIGHLIGHT_LIMITS } from '../../../domain/highlights/highlight-limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { type HighlightDocument, highlights } from '../../documents/highlights';
import { memberships, membershipId } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';

/** Proposes words; the author is asked. The same words of the same person stand once, whoever proposes them. */
export const nominate: ChangeHandler<typeof contract> = async ({ groupId, memberId, text, tags }, context) => {
  const { ports, person, nowMs } = context;
  if (memberId === person.memberId) return refuse('YOURSELF');
  const max = HIGHLIGHT_LIMITS.askedMax;
  const askedCount = await ports.store.count(highlights, { equal: { memberId, state: 'asked' } });
  if (askedCount >= max) return refuse('TOO_MANY_ASKED', { max });
  const id = `highlight_${ports.keys.digest('operation', `highlight|${groupId}|${memberId}|${text}`)}`;
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
    const author = await tx.get(memberships, membershipId(groupId, memberId));
    if (author?.status !== 'active') return refuse('AUTHOR_UNKNOWN');
    if ((await tx.get(highlights, id)) !== null) return refuse('ALREADY_NOMINATED');
    const nominated: HighlightDocument = {
      ...{ id, schema: 1, groupId, memberId, nominatedBy: person.memberId, text, tags },
      ...{ state: 'asked', atMs: nowMs, order: orderKey(nowMs, id) },
    };
    // An author who is erased meanwhile leaves no words behind.
    await tx.touch(memberships, author);
    await tx.create(highlights, nominated);
    return accept({
      reply: { highlightId: id },
      groupId,
      subject: `highlight:${id}`,
      concerns: memberId,
      outbox: [{ memberId, message: { kind: 'highlight-asked', facts: { groupId } } }],
    });
  });
};
