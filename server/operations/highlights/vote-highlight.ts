import type { voteHighlight as contract } from '../../../contracts/highlights';
import { castVote } from '../../../domain/highlights/vote';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { highlights, highlightVotes, voteId } from '../../documents/highlights';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';

/** A member's vote for a highlight, or its withdrawal. The vote and the number of votes are one commit. */
export const voteHighlight: ChangeHandler<typeof contract> = ({ groupId, highlightId, votes }, context) => {
  const { nowMs } = context;
  const { memberId } = context.person;
  return context.decide(async (tx) => {
    const found = await tx.get(highlights, highlightId);
    if (found?.groupId !== groupId) return refuse('HIGHLIGHT_UNKNOWN');
    const group = await tx.get(groups, groupId);
    if (group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
    const id = voteId(highlightId, memberId);
    const vote = await tx.get(highlightVotes, id);
    const cast = castVote(found, { voterId: memberId, hasVoted: vote !== null, votes, nowMs });
    if (!cast.ok) return cast;
    if (votes !== (vote !== null)) {
      const { version: _, ...before } = found;
      await tx.replace(highlights, found, { ...before, voteCount: cast.value });
      const made = { id, schema: 1, groupId, highlightId, memberId, atMs: nowMs, order: orderKey(nowMs, id) };
      await (vote === null ? tx.create(highlightVotes, made) : tx.remove(highlightVotes, vote));
    }
    return accept({ reply: { hasVoted: votes, voteCount: cast.value }, groupId, subject: `highlight-vote:${id}` });
  });
};
