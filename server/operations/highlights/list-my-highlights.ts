import type { listMyHighlights as contract } from '../../../contracts/highlights';
import { accept } from '../../../domain/kernel/result';
import { highlights } from '../../documents/highlights';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readingOf, shownHighlights } from './shown-highlights';

/** What the caller said that somebody proposed, in this group. Three reads besides the door's. */
export const listMyHighlights: ReadHandler<typeof contract> = async ({ groupId, after }, context) => {
  const { memberId } = context.person;
  const page = await readPage(context.ports, { from: highlights, equal: { memberId }, after });
  const here = page.documents.filter((one) => one.groupId === groupId);
  return accept({ items: await shownHighlights(context.ports.store, here, readingOf(context)), next: page.next });
};
