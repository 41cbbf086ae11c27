import type { listWeek as contract } from '../../../contracts/highlights';
import { HIGHLIGHT_LIMITS } from '../../../domain/highlights/highlight-limits';
import { openWeeks } from '../../../domain/highlights/open-weeks';
import { accept } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ReadHandler } from '../../runtime/handler';
import { readingOf, shownHighlights } from './shown-highlights';
import { mostVotedFirst, weekHighlights } from './week-highlights';

/** The highlights of this week and the last, most votes first. Five reads besides the door's. */
export const listWeek: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const weeks = [...openWeeks(context.nowMs)].reverse();
  const [group, ...found] = await Promise.all([
    store.get(groups, groupId),
    ...weeks.map((week) => weekHighlights(store, groupId, week)),
  ]);
  const isOn = group?.settings.showsMemberTexts === true;
  const best = found.map((all) => (isOn ? mostVotedFirst(all).slice(0, HIGHLIGHT_LIMITS.weekMax) : []));
  const shown = await shownHighlights(store, best.flat(), readingOf(context));
  const known = new Map(shown.map((one) => [one.highlightId, one]));
  return accept({
    weeks: weeks.map((week, index) => ({
      week,
      items: (best[index] ?? []).flatMap(({ id }) => known.get(id) ?? []),
    })),
  });
};
