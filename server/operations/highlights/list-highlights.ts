import type { listHighlights as contract } from '../../../contracts/highlights';
import { HIGHLIGHT_LIMITS } from '../../../domain/highlights/highlight-limits';
import { accept } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { groups } from '../../documents/groups';
import { type HighlightDocument, highlights } from '../../documents/highlights';
import { readPage } from '../../documents/read-page';
import type { Ports } from '../../ports/ports';
import type { ReadHandler } from '../../runtime/handler';
import { readingOf, shownHighlights } from './shown-highlights';

/**
 * The archive of a group. Four reads besides the door's; a search reads on page by page, at most five more, until it
 * has found enough, and says where to go on.
 */
export const listHighlights: ReadHandler<typeof contract> = async ({ groupId, words, after }, context) => {
  const { store } = context.ports;
  const group = await store.get(groups, groupId);
  if (group?.settings.showsMemberTexts !== true) return accept({ items: [], next: null });
  const { documents, next } = await search(context.ports, { groupId, words: words.toLowerCase(), after });
  return accept({ items: await shownHighlights(store, documents, readingOf(context)), next });
};

interface Search {
  readonly groupId: string;
  readonly words: string;
  readonly after: string | undefined;
}

async function search(ports: Ports, { groupId, words, after }: Search) {
  const documents: HighlightDocument[] = [];
  const limit = words === '' ? LIMITS.page : LIMITS.pageMax;
  let cursor = after;
  for (let looked = 0; ; looked += limit) {
    const equal = { groupId, state: 'shown' } as const;
    const page = await readPage(ports, { from: highlights, equal, after: cursor, limit });
    documents.push(...page.documents.filter((one) => isLike(one, words)));
    const isEnough = documents.length >= LIMITS.page || looked + limit >= HIGHLIGHT_LIMITS.searchedMax;
    if (page.next === null || isEnough) return { documents, next: page.next };
    cursor = page.next;
  }
}

const isLike = ({ text, tags }: HighlightDocument, words: string): boolean =>
  [text, ...tags].some((part) => part.toLowerCase().includes(words));
