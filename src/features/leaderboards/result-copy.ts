import type { BoardResult } from '../../../contracts/leaderboards';
import { businessDayAt } from '@domain/kernel/business-day';
import { HIDDEN_PERSON } from '@domain/leaderboards/hidden-person';
import { formatCount } from '@/lib/format-points';
import { formatDay } from '@/lib/format-time';
import type { Poster } from '@/lib/poster';
import { leagueName, RESULT_WORDS } from './copy';
import { scoreUnit } from './score-unit';

const NAMED_MAX = 10;

/** What an operator or a winner pastes in the chat. Names are as each member chose to be seen. */
export function resultText({ run, rows, memberCount }: Pick<BoardResult, 'run' | 'rows' | 'memberCount'>): string {
  const unit = scoreUnit(run);
  const lines = rows
    .slice(0, NAMED_MAX)
    .map((row) => `${row.rank}. ${publicName(row)} ${formatCount(row.score)} ${unit}`);
  return [`「${run.title}」这一期结束了，${memberCount} 位邻居上榜`, ...lines, '名次和怎么来的，点卡片能看到'].join(
    '\n',
  );
}

const HASH_SHOWN = 12;

/** The announcement as a picture. Names are as each member chose to be seen; whoever is gone has none. */
export function resultPoster(result: BoardResult): Poster {
  const { run, rows, hash } = result;
  const unit = scoreUnit(run);
  return {
    kicker: RESULT_WORDS.kicker,
    title: run.title,
    sub: resultSpan(result),
    rows: rows.slice(0, NAMED_MAX).map((row) => ({
      lead: String(row.rank),
      text: publicName(row),
      value: `${formatCount(row.score)} ${unit}`,
    })),
    foot: [RESULT_WORDS.seal(hash.slice(0, HASH_SHOWN)), RESULT_WORDS.foot],
  };
}

/** From when to when, how many; and of leagues, which one is shown. */
export function resultSpan({ run, memberCount, league }: BoardResult): string {
  const from = businessDayAt(run.fromMs);
  const to = businessDayAt(run.untilMs - 1);
  const span = RESULT_WORDS.span(formatDay(from, from), formatDay(to, from), memberCount);
  return league === null ? span : `${leagueName(league)} · ${span}`;
}

/** What leaves the program says of me what others read: whoever hides is nameless there, too. */
const publicName = ({ who, isHidden }: BoardResult['rows'][number]): string =>
  isHidden ? HIDDEN_PERSON.name : who.name;
