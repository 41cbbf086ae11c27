import { addDays, startOfDayMs } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { type HighlightDocument, highlights } from '../../documents/highlights';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';

/** What was shown in a week; of more than a hundred, the first. One request. */
export function weekHighlights(store: Store, groupId: string, week: string): Promise<readonly HighlightDocument[]> {
  return store.query(highlights, {
    equal: { groupId, state: 'shown' },
    range: {
      field: 'order',
      after: orderKey(startOfDayMs(week), ''),
      before: orderKey(startOfDayMs(addDays(week, 7)), ''),
    },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
}

const votesFor = ({ voteCount = 0 }: HighlightDocument): number => voteCount;

/** The most votes first, and of as many what was shown first. */
export const mostVotedFirst = (found: readonly HighlightDocument[]): readonly HighlightDocument[] =>
  [...found].sort((a, b) => votesFor(b) - votesFor(a) || (a.order < b.order ? -1 : 1));

/** A member with highlights of a week. */
export interface WeekAuthor {
  readonly memberId: string;
  readonly highlightCount: number;
  readonly voteCount: number;
}

/** Who has highlights of a week: the most votes first, then the most highlights. One request. */
export async function weekAuthors(store: Store, groupId: string, week: string): Promise<readonly WeekAuthor[]> {
  const authors = new Map<string, WeekAuthor>();
  for (const found of await weekHighlights(store, groupId, week)) {
    const { memberId } = found;
    const { highlightCount, voteCount } = authors.get(memberId) ?? { highlightCount: 0, voteCount: 0 };
    const more = { highlightCount: highlightCount + 1, voteCount: voteCount + votesFor(found) };
    authors.set(memberId, { memberId, ...more });
  }
  return [...authors.values()].sort((a, b) => b.voteCount - a.voteCount || b.highlightCount - a.highlightCount);
}
