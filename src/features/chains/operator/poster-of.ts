import { skusOf } from '@domain/chains/chain-terms';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { formatFen } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { CHAIN_WORDS, PHASES } from '../chain-copy';
import { skuName } from '../sku-name';
import type { Poster } from './paint-poster';
import { POSTER_WORDS } from './run-copy';

/** More would leave no room for the code. */
const ITEMS_MAX = 5;

/** What the poster of a chain says as it stands now. */
export function posterOf(run: RunPage, codeUrl: string): Poster {
  const { terms, threshold, entryCount, pieceCount, nowMs } = run;
  const skus = skusOf(terms);
  const count = threshold?.by === 'entries' ? entryCount : pieceCount;
  return {
    kicker: POSTER_WORDS.kicker,
    title: terms.title,
    payment: terms.paymentText,
    items: skus.slice(0, ITEMS_MAX).map((sku) => ({ name: skuName(sku), price: formatFen(sku.priceFen) })),
    more: skus.length > ITEMS_MAX ? POSTER_WORDS.more(skus.length) : '',
    ratio: threshold === null ? null : count / threshold.count,
    standing: standingOf(run),
    deadline: CHAIN_WORDS.until(formatDeadline(run.closesAtMs, nowMs)),
    hint: POSTER_WORDS.hint,
    pictureFileId: terms.pictureFileIds[0] ?? null,
    codeUrl,
  };
}

function standingOf({ phase, threshold, missingCount, entryCount }: RunPage): string {
  if (phase !== 'open' && phase !== 'upcoming') return PHASES[phase].word;
  if (threshold !== null && missingCount > 0) return CHAIN_WORDS.shareMissing[threshold.by](missingCount);
  return entryCount > 0 ? POSTER_WORDS.joined(entryCount) : PHASES[phase].word;
}
