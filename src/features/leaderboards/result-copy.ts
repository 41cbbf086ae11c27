import type { BoardResult } from '../../../contracts/leaderboards';
import { formatCount } from '@/lib/format-points';
import { scoreUnit } from './score-unit';

const NAMED_MAX = 10;

/** What an operator or a winner pastes in the chat. Names are as each member chose to be seen. */
export function resultText({ run, rows, memberCount }: Pick<BoardResult, 'run' | 'rows' | 'memberCount'>): string {
  const unit = scoreUnit(run);
  const lines = rows
    .slice(0, NAMED_MAX)
    .map(({ rank, who, score }) => `${rank}. ${who.name} ${formatCount(score)} ${unit}`);
  return [`「${run.title}」这一期结束了，${memberCount} 位邻居上榜`, ...lines, '名次和怎么来的，点卡片能看到'].join(
    '\n',
  );
}
