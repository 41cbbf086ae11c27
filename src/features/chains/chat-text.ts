import type { ChainTerms } from '@domain/chains/chain-terms';
import { skusOf } from '@domain/chains/chain-terms';
import type { EntryLineView } from '../../../contracts/chain-views';
import { formatFen } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { CHAT_TEXT_WORDS } from './chain-copy';
import { linesWords, skuName } from './sku-name';

/** Lines beyond these would fill a chat. */
export const CHAT_LINES_MAX = 200;

type Said = Pick<EntryLineView, 'number' | 'who' | 'for' | 'byName' | 'state' | 'lines'>;

/**
 * A chain as the clean text of a 接龙, to be pasted into the chat: what there is, until when, and who has what by
 * number, as masked as everybody sees it here. `entries` may come in any order; those that were left again are not in it.
 */
export function chatText(
  { title, items, closesAtMs }: Pick<ChainTerms, 'title' | 'items' | 'closesAtMs'>,
  entries: readonly Said[],
  at: { readonly nowMs: number; readonly hasMore: boolean },
): string {
  const standing = entries.filter(({ state }) => state === 'joined' || state === 'confirmed');
  const shown = [...standing].sort((a, b) => a.number - b.number).slice(-CHAT_LINES_MAX);
  return [
    CHAT_TEXT_WORDS.head(title),
    ...skusOf({ items }).map((sku) => CHAT_TEXT_WORDS.price(skuName(sku), formatFen(sku.priceFen))),
    CHAT_TEXT_WORDS.until(formatDeadline(closesAtMs, at.nowMs)),
    ...(at.hasMore || shown.length < standing.length ? [CHAT_TEXT_WORDS.newest(shown.length)] : []),
    '',
    ...shown.map((entry) => lineOf({ items }, entry)),
  ].join('\n');
}

function lineOf(terms: Pick<ChainTerms, 'items'>, { number, who, for: whom, byName, lines }: Said): string {
  const by = whom === 'other' && byName !== '' ? CHAT_TEXT_WORDS.by(byName) : '';
  return CHAT_TEXT_WORDS.line(number, `${who.name}${by}`, linesWords(terms, lines)).trimEnd();
}
