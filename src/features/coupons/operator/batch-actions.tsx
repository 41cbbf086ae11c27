import type { BatchPage } from '../../../../contracts/coupon-views';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import type { IconName } from '@/ui/icon/icon-names';
import { isOver } from './batches-copy';
import { BATCH_WORDS } from './batch-page-copy';

/** What opens a sheet of this page. */
export type BatchAct = 'give' | 'pause' | 'end';
type Row = BatchAct | 'extend' | 'copy';

interface BatchActionsProps {
  readonly batch: BatchPage;
  readonly runsIt: boolean;
  readonly nowMs: number;
  readonly onAct: (act: BatchAct) => void;
}

const ROWS: readonly { readonly row: Row; readonly icon: IconName; readonly title: string; readonly note: string }[] = [
  { row: 'give', icon: 'gift', title: BATCH_WORDS.give, note: BATCH_WORDS.giveNote },
  { row: 'extend', icon: 'plus', title: BATCH_WORDS.extend, note: BATCH_WORDS.extendNote },
  { row: 'copy', icon: 'copy', title: BATCH_WORDS.copy, note: BATCH_WORDS.copyNote },
  { row: 'pause', icon: 'pause', title: BATCH_WORDS.pause, note: BATCH_WORDS.pauseNote },
  { row: 'end', icon: 'x', title: BATCH_WORDS.end, note: BATCH_WORDS.endNote },
];

/** What this person can do with a batch as it stands; what they cannot is not offered. */
export function BatchActions({ batch, runsIt, nowMs, onAct }: BatchActionsProps) {
  const isGone = isOver({ ...batch, ...batch.terms }, nowMs);
  const offered: Readonly<Record<Row, boolean>> = {
    give: runsIt && !isGone && !batch.paused,
    extend: runsIt && batch.status === 'open',
    copy: runsIt,
    pause: !batch.paused,
    end: runsIt && batch.status === 'open',
  };
  const press = (row: Row) => {
    if (row === 'extend') openPage('batch-edit', { batchId: batch.batchId });
    else if (row === 'copy') openPage('batch-edit', { copyOf: batch.batchId });
    else onAct(row);
  };
  return (
    <Card kind="flush">
      {ROWS.filter(({ row }) => offered[row]).map(({ row, icon, title, note }) => (
        <Cell
          key={row}
          lead={<Icon name={icon} />}
          title={title}
          sub={note}
          onPress={() => {
            press(row);
          }}
        />
      ))}
    </Card>
  );
}
