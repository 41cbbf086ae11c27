import { View } from '@tarojs/components';
import type { BoardView as Board } from '../../../contracts/leaderboards';
import { businessDayAt } from '@domain/kernel/business-day';
import { isRolling } from '@domain/leaderboards/period';
import { formatCount } from '@/lib/format-points';
import { formatDay, formatDeadline, formatInstant } from '@/lib/format-time';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Empty } from '@/ui/states/empty';
import { BOARD_WORDS, leagueName } from './copy';
import { RankRow } from './rank-row';
import { scoreUnit } from './score-unit';

interface BoardViewProps {
  readonly board: Board;
  readonly nowMs: number;
  readonly onRules: () => void;
  readonly onShare: () => void;
  /** What made my score. */
  readonly onWhy: () => void;
  /** What made my best, of an earlier period. */
  readonly onBest: () => void;
  readonly onResult: () => void;
}

/** A board: which list, until when, the best of it, and what it rests on. */
export function BoardView({ board, nowMs, onRules, onShare, onWhy, onBest, onResult }: BoardViewProps) {
  const { rows, me, run, lastResultKey } = board;
  return (
    <View>
      <View className="head mt16">{BOARD_WORDS.members(listName(board), board.memberCount)}</View>
      <View className="sub">{whenWords(board, nowMs)}</View>
      <View className="row mt12">
        <Button kind="secondary" size="small" icon="info" onPress={onRules}>
          {BOARD_WORDS.rules}
        </Button>
        <View className="ml8">
          <Button kind="secondary" size="small" icon="share-2" openType="share" onPress={onShare}>
            {BOARD_WORDS.share}
          </Button>
        </View>
      </View>
      {board.paused && <Notice icon="pause">{board.pauseReason}</Notice>}
      <View className="mt12">
        <Card kind="flush">
          {rows.map((row, index) => (
            <RankRow
              key={`${run.periodKey} ${String(index)}`}
              row={row}
              rowKey={String(index)}
              onPress={row.isMe ? onWhy : undefined}
            />
          ))}
          {rows.length === 0 && <Empty isSmall title={BOARD_WORDS.few} note={BOARD_WORDS.fewNote} />}
        </Card>
      </View>
      {me === null && <NoPlace board={board} />}
      <Card kind="flush">
        <Best board={board} onPress={board.bestPeriodKey === run.periodKey ? onWhy : onBest} />
        {lastResultKey !== null && (
          <Cell lead={<Icon name="history" />} title={BOARD_WORDS.lastResult} onPress={onResult} />
        )}
        <Checked board={board} nowMs={nowMs} />
      </Card>
    </View>
  );
}

/** My best score; pressed, what made it. */
function Best({ board, onPress }: { readonly board: Board; readonly onPress: () => void }) {
  const { bestScore, bestPeriodKey, run } = board;
  if (bestScore === 0) return null;
  const words = BOARD_WORDS.best(formatCount(bestScore), scoreUnit(run));
  return (
    <Cell
      lead={<Icon name="sprout" />}
      title={words}
      label={BOARD_WORDS.whyLabel(words)}
      onPress={bestPeriodKey === null ? undefined : onPress}
    />
  );
}

function NoPlace({ board }: { readonly board: Board }) {
  const { isLeftOut, status } = board;
  if (status === 'ended') return null;
  return (
    <Notice tint="leaf" icon="sprout">
      {isLeftOut
        ? `${BOARD_WORDS.leftOut}。${BOARD_WORDS.leftOutNote}`
        : `${BOARD_WORDS.notYet}。${BOARD_WORDS.notYetNote}`}
    </Notice>
  );
}

/** What the last comparison with ledger and records found, for everybody to read. */
function Checked({ board: { checked }, nowMs }: { readonly board: Board; readonly nowMs: number }) {
  if (checked === null) return null;
  const { mismatchCount, atMs } = checked;
  return (
    <Cell
      lead={<Icon name={mismatchCount === 0 ? 'shield-check' : 'circle-alert'} />}
      title={
        mismatchCount === 0 ? BOARD_WORDS.checked(formatInstant(atMs, nowMs)) : BOARD_WORDS.mismatch(mismatchCount)
      }
    />
  );
}

const listName = ({ league, scope }: Board): string =>
  league !== null ? leagueName(league) : scope === 'organisation' ? BOARD_WORDS.organisation : BOARD_WORDS.everybody;

function whenWords({ run, status }: Board, nowMs: number): string {
  if (status === 'ended') return BOARD_WORDS.ended;
  if (run.period === 'all') return BOARD_WORDS.always;
  if (isRolling(run)) return BOARD_WORDS.rolling(dayWords(run.fromMs, nowMs), dayWords(run.untilMs - 1, nowMs));
  if (run.fromMs > nowMs) return BOARD_WORDS.starts(dayWords(run.fromMs, nowMs));
  return BOARD_WORDS.until(formatDeadline(run.untilMs, nowMs));
}

const dayWords = (atMs: number, nowMs: number): string => formatDay(businessDayAt(atMs), businessDayAt(nowMs));
