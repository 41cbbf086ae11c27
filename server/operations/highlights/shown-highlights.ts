import type { Highlight, Speaker } from '../../../contracts/highlights';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import type { HighlightDocument, SpeakerDocument } from '../../documents/highlights';
import { memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

/** How members of a group are shown, by memberId; somebody who is gone says nothing. One request. */
export async function peopleOf(store: Store, groupId: string, memberIds: readonly string[]) {
  const ids = [...new Set(memberIds)];
  const found =
    ids.length === 0
      ? []
      : await store.getMany(
          memberships,
          ids.map((memberId) => membershipId(groupId, memberId)),
        );
  return new Map(
    ids.map((memberId, index) => {
      const one = found[index];
      return [memberId, shownPerson(one?.status === 'active' ? one : { memberId, profile: BLANK_PROFILE })] as const;
    }),
  );
}

type People = Awaited<ReturnType<typeof peopleOf>>;

/** Highlights as `readerId` reads them. One request. */
export async function shownHighlights(
  store: Store,
  documents: readonly HighlightDocument[],
  readerId: string,
): Promise<readonly Highlight[]> {
  const groupId = documents[0]?.groupId ?? '';
  const people = await peopleOf(
    store,
    groupId,
    documents.map((one) => one.memberId),
  );
  return documents.map(({ id, memberId, state, text, tags, atMs }) => ({
    highlightId: id,
    state,
    who: whoOf(people, memberId),
    memberId,
    isMine: memberId === readerId,
    text,
    tags,
    atMs,
  }));
}

export function shownSpeaker(people: People, speaker: SpeakerDocument, readerId: string): Speaker {
  const { week, memberId, words, highlightCount, points } = speaker;
  return { week, who: whoOf(people, memberId), isMe: memberId === readerId, words, highlightCount, points };
}

export const whoOf = (people: People, memberId: string) =>
  people.get(memberId) ?? shownPerson({ memberId, profile: BLANK_PROFILE });
