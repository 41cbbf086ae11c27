import type { Highlight, Speaker } from '../../../contracts/highlights';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { isVotable } from '../../../domain/highlights/vote';
import { type HighlightDocument, highlightVotes, type SpeakerDocument, voteId } from '../../documents/highlights';
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

interface Reading {
  readonly readerId: string;
  readonly nowMs: number;
}

export const readingOf = ({
  person,
  nowMs,
}: {
  readonly person: { readonly memberId: string };
  readonly nowMs: number;
}): Reading => ({
  readerId: person.memberId,
  nowMs,
});

/** Highlights as `readerId` reads them. Two requests. */
export async function shownHighlights(
  store: Store,
  documents: readonly HighlightDocument[],
  { readerId, nowMs }: Reading,
): Promise<readonly Highlight[]> {
  const groupId = documents[0]?.groupId ?? '';
  const memberIds = documents.map((one) => one.memberId);
  const ids = documents.map((one) => voteId(one.id, readerId));
  const [people, votes] = await Promise.all([
    peopleOf(store, groupId, memberIds),
    ids.length === 0 ? [] : store.getMany(highlightVotes, ids),
  ]);
  return documents.map((one, index) => {
    const { id, memberId, state, text, tags, atMs, voteCount = 0 } = one;
    const isMine = memberId === readerId;
    const mayVote = !isMine && isVotable(one, nowMs);
    const hasVoted = (votes[index] ?? null) !== null;
    const told = { highlightId: id, state, who: whoOf(people, memberId), memberId, isMine, text, tags, atMs };
    return { ...told, voteCount, hasVoted, mayVote };
  });
}

export function shownSpeaker(people: People, speaker: SpeakerDocument, readerId: string): Speaker {
  const { week, memberId, words, highlightCount, points } = speaker;
  return { week, who: whoOf(people, memberId), isMe: memberId === readerId, words, highlightCount, points };
}

export const whoOf = (people: People, memberId: string) =>
  people.get(memberId) ?? shownPerson({ memberId, profile: BLANK_PROFILE });
