import type { GroupFacts } from '../../../contracts/groups';
import type { GroupDocument } from '../../documents/groups';

/** What anybody with the link may know: the name, the kind, and the titles of what is on. Boards are about members. */
export function groupFacts(group: GroupDocument, nowMs: number): GroupFacts {
  return {
    groupId: group.id,
    name: group.name,
    type: group.type,
    running: group.cards
      .filter((card) => card.context !== 'leaderboards')
      .filter((card) => !card.paused && card.startsAtMs <= nowMs && card.endsAtMs > nowMs)
      .map(({ context, title, endsAtMs }) => ({ context, title, endsAtMs })),
  };
}
