import type { listPendingTexts as contract } from '../../../contracts/check-in-staff';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkInTexts } from '../../documents/challenges';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { challengeOf } from './challenge-of';
import { membershipsOf } from './memberships-of';

/** Texts that wait for the content check, oldest first. */
export const listPendingTexts: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const challenge = await challengeOf(store, input);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const equal = { challengeId: challenge.id, visibility: 'pending' } as const;
  const page = await readPage(context.ports, { from: checkInTexts, equal, after: input.after, direction: 'up' });
  const authors = await membershipsOf(
    store,
    input.groupId,
    page.documents.map((text) => text.memberId),
  );
  const items = page.documents.map(({ id, challengeId, memberId, day, atMs, text }) => ({
    textId: id,
    challengeId,
    who: shownPerson(authors.find((author) => author.memberId === memberId) ?? { memberId, profile: BLANK_PROFILE }),
    day,
    atMs,
    text,
  }));
  return accept({ items, next: page.next });
};
