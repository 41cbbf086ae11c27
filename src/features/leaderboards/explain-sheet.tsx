import { View } from '@tarojs/components';
import type { BoardRun, BoardView, Explanation } from '../../../contracts/leaderboards';
import { businessDayAt } from '@domain/kernel/business-day';
import { Answered } from '@/lib/answered';
import { formatCount } from '@/lib/format-points';
import { formatDay } from '@/lib/format-time';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { classes } from '@/ui/classes';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { EXPLAIN_REFUSALS, EXPLAIN_WORDS } from './copy';
import styles from './leaderboards.module.scss';
import { ScoreLineRow } from './score-line-row';
import { scoreUnit } from './score-unit';

/** A number of mine that was pressed. */
export interface ExplainedFigure {
  /** Of a period that is over; undefined of the one that is on. */
  readonly periodKey: string | undefined;
  readonly rank: number | null;
  readonly score: number;
  readonly run: Pick<BoardRun, 'weights' | 'period'>;
}

interface ExplainSheetProps {
  readonly groupId: string;
  readonly board: Pick<BoardView, 'boardId' | 'isHidden'>;
  readonly figure: ExplainedFigure;
  readonly onClose: () => void;
}

/** What made my score, from ledger and records, and whether others read my name. */
export function ExplainSheet({ groupId, board, figure, onClose }: ExplainSheetProps) {
  const { boardId, isHidden } = board;
  const { periodKey, rank, run } = figure;
  const input = { groupId, boardId, ...(periodKey === undefined ? {} : { periodKey }) };
  const asked = useMemberOperation('leaderboards.explain-rank', input, { words: EXPLAIN_REFUSALS });
  const visibility = useMemberAction('leaderboards.set-visibility', {
    words: {},
    onDone: (now) => {
      showToast(now.isHidden ? EXPLAIN_WORDS.hidden : EXPLAIN_WORDS.shown);
    },
  });
  const isOn = periodKey === undefined;
  const score = formatCount(isOn ? (asked.data?.score ?? figure.score) : figure.score);
  return (
    <Sheet
      isOpen
      title={EXPLAIN_WORDS.title(rank, score, scoreUnit(run))}
      isBusy={visibility.isBusy}
      onClose={onClose}
      footer={
        <View className="row">
          {isOn && (
            <View className="mr12">
              <Button
                kind="secondary"
                size="large"
                icon="eye-off"
                isBusy={visibility.isBusy}
                onPress={() => visibility.run({ groupId, isHidden: !isHidden })}
              >
                {isHidden ? EXPLAIN_WORDS.show : EXPLAIN_WORDS.hide}
              </Button>
            </View>
          )}
          <View className="grow row">
            <Button size="large" isWide onPress={onClose}>
              {EXPLAIN_WORDS.ok}
            </Button>
          </View>
        </View>
      }
    >
      <Answered asked={asked}>{(data) => <Lines explanation={data} figure={figure} />}</Answered>
      {visibility.refusal !== null && <Notice icon="circle-alert">{visibility.refusal.words}</Notice>}
    </Sheet>
  );
}

interface LinesProps {
  readonly explanation: Explanation;
  readonly figure: ExplainedFigure;
}

function Lines({ explanation, figure }: LinesProps) {
  const { lines, score, settledScore } = explanation;
  return (
    <View>
      <View className="sub">{sinceWords(explanation, figure)}</View>
      {lines.length === 0 && <View className="body c-2 mt16">{EXPLAIN_WORDS.none}</View>}
      {lines.map((line, index) => (
        <ScoreLineRow key={`${line.kind} ${line.title} ${String(index)}`} line={line} />
      ))}
      <View className={classes(styles.line, styles.total)}>
        <View className="grow m">{EXPLAIN_WORDS.total}</View>
        <View className={classes(styles.score, 'num')}>{formatCount(score)}</View>
      </View>
      {settledScore !== null && settledScore !== score && (
        <View className="cap">{EXPLAIN_WORDS.settled(formatCount(settledScore))}</View>
      )}
    </View>
  );
}

function sinceWords({ fromMs, untilMs }: Explanation, { periodKey, run }: ExplainedFigure): string {
  if (run.period === 'all') return EXPLAIN_WORDS.ever;
  const from = businessDayAt(fromMs);
  if (periodKey === undefined) return EXPLAIN_WORDS.since(formatDay(from, from));
  return EXPLAIN_WORDS.span(formatDay(from, from), formatDay(businessDayAt(untilMs - 1), from));
}
