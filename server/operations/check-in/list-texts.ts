import type { listTexts as contract } from '../../../contracts/check-in-reads';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkInTexts } from '../../documents/challenges';
import { groups } from '../../documents/groups';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { challengeOf } from './challenge-of';
import { membershipsOf } from './memberships-of';

/** What members wrote and the group may read: only while both group and challenge show texts. */
export const listTexts: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const [challenge, group] = await Promise.all([challengeOf(store, input), store.get(groups, input.groupId)]);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  if (!challenge.showsTexts || group?.settings.showsMemberTexts !== true) return accept({ items: [], next: null });
  const equal = { challengeId: challenge.id, visibility: 'group' } as const;
  const page = await readPage(context.ports, { from: checkInTexts, equal, after: input.after });
  const authors = await membershipsOf(
    store,
    input.groupId,
    page.documents.map((text) => text.memberId),
  );
  const items = page.documents.map(({ id, memberId, day, atMs, text }) => ({
    textId: id,
    who: shownPerson(authors.find((author) => author.memberId === memberId) ?? { memberId, profile: BLANK_PROFILE }),
    isMe: memberId === context.person.memberId,
    day,
    atMs,
    text,
  }));
  return accept({ items, next: page.next });
};
