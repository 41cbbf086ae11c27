import type { SeriesFacts } from '../../../contracts/sign-up-weekly-views';
import { type SeriesDocument, seriesOfEvents } from '../../documents/sign-up-series';
import type { Stored, Transaction } from '../../ports/store';

/** A weekly event of this group; null for any other. */
export async function seriesOf(
  from: Pick<Transaction, 'get'>,
  { groupId, seriesId }: { readonly groupId: string; readonly seriesId: string },
): Promise<Stored<SeriesDocument> | null> {
  const series = await from.get(seriesOfEvents, seriesId);
  return series?.groupId === groupId ? series : null;
}

export const isOver = ({ phase }: Pick<SeriesDocument, 'phase'>): boolean => phase === 'clearing' || phase === 'ended';

export function seriesFacts(series: SeriesDocument): SeriesFacts {
  const { id, groupId, terms, skippedDays } = series;
  return { seriesId: id, groupId, title: terms.title, isOver: isOver(series), skippedDays };
}
