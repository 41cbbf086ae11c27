import type { listNominations as contract } from '../../../contracts/highlights';
import { accept } from '../../../domain/kernel/result';
import { highlights } from '../../documents/highlights';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readingOf, shownHighlights } from './shown-highlights';

/** What is nominated. Before its author agreed, only that there is something. Three reads besides the door's. */
export const listNominations: ReadHandler<typeof contract> = async ({ groupId, state, after }, context) => {
  const page = await readPage(context.ports, { from: highlights, equal: { groupId, state }, after });
  const items = await shownHighlights(context.ports.store, page.documents, readingOf(context));
  return accept({ items: state === 'asked' ? items.map(withoutWords) : items, next: page.next });
};

/** Tags are words, too. */
const withoutWords = <Line extends { readonly text: string; readonly tags: readonly string[] }>(line: Line): Line => ({
  ...line,
  text: '',
  tags: [],
});
