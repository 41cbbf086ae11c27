import { View } from '@tarojs/components';
import type { BoardView, Explanation, ScoreLine } from '../../../contracts/leaderboards';
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
import { EXPLAIN_REFUSALS, EXPLAIN_WORDS, KIND_WORDS } from './copy';
import styles from './leaderboards.module.scss';
import { scoreUnit } from './score-unit';

interface ExplainSheetProps {
  readonly groupId: string;
  readonly board: BoardView;
  readonly onClose: () => void;
}

/** What made my score, from ledger and records, and whether others read my name. */
export function ExplainSheet({ groupId, board, onClose }: ExplainSheetProps) {
  const { boardId, me, run, isHidden } = board;
  const asked = useMemberOperation('leaderboards.explain-rank', { groupId, boardId }, { words: EXPLAIN_REFUSALS });
  const visibility = useMemberAction('leaderboards.set-visibility', {
    words: {},
    onDone: (now) => {
      showToast(now.isHidden ? EXPLAIN_WORDS.hidden : EXPLAIN_WORDS.shown);
    },
  });
  const score = formatCount(asked.data?.score ?? me?.score ?? 0);
  return (
    <Sheet
      isOpen
      title={EXPLAIN_WORDS.title(me?.rank ?? null, score, scoreUnit(run))}
      isBusy={visibility.isBusy}
      onClose={onClose}
      footer={
        <View className="row">
          <Button
            kind="secondary"
            size="large"
            icon="eye-off"
            isBusy={visibility.isBusy}
            onPress={() => visibility.run({ groupId, isHidden: !isHidden })}
          >
            {isHidden ? EXPLAIN_WORDS.show : EXPLAIN_WORDS.hide}
          </Button>
          <View className="grow row ml12">
            <Button size="large" isWide onPress={onClose}>
              {EXPLAIN_WORDS.ok}
            </Button>
          </View>
        </View>
      }
    >
      <Answered asked={asked}>{(data) => <Lines explanation={data} isEver={run.period === 'all'} />}</Answered>
      {visibility.refusal !== null && <Notice icon="circle-alert">{visibility.refusal.words}</Notice>}
    </Sheet>
  );
}

function Lines({ explanation, isEver }: { readonly explanation: Explanation; readonly isEver: boolean }) {
  const { lines, score, fromMs } = explanation;
  const from = businessDayAt(fromMs);
  return (
    <View>
      <View className="sub">{isEver ? EXPLAIN_WORDS.ever : EXPLAIN_WORDS.since(formatDay(from, from))}</View>
      {lines.length === 0 && <View className="body c-2 mt16">{EXPLAIN_WORDS.none}</View>}
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.title}`} line={line} />
      ))}
      <View className={classes(styles.line, styles.total)}>
        <View className="grow m">{EXPLAIN_WORDS.total}</View>
        <View className={classes(styles.score, 'num')}>{formatCount(score)}</View>
      </View>
    </View>
  );
}

const untitled = (kind: ScoreLine['kind']): string =>
  kind === 'streak' ? EXPLAIN_WORDS.longest : EXPLAIN_WORDS.earlier;

function Line({ line }: { readonly line: ScoreLine }) {
  const { kind, title, count, amount, weight, score } = line;
  const { name, unit } = KIND_WORDS[kind];
  return (
    <View className={styles.line}>
      <View className="grow">
        <View>{title === '' ? untitled(kind) : EXPLAIN_WORDS.line(title, count)}</View>
        <View className="cap">{name}</View>
      </View>
      <View className="sub num ml8">
        {weight === 1
          ? `${formatCount(amount)} ${unit}`
          : EXPLAIN_WORDS.weight(`${formatCount(amount)} ${unit}`, weight)}
      </View>
      <View className={classes(styles.score, 'num')}>{formatCount(score)}</View>
    </View>
  );
}
