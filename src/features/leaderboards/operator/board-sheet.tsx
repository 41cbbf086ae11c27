import { useState } from 'react';
import { View } from '@tarojs/components';
import type { BoardFacts } from '../../../../contracts/leaderboards';
import { ReasonSheet } from '@/lib/reason-sheet';
import { SAY_WORDS } from '@/lib/say-copy';
import { useOperatorAction } from '@/lib/use-action';
import { copyText } from '@/platform/clipboard';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { KIND_WORDS } from '../copy';
import { AbsentSheet } from './absent-sheet';
import { ExportCell } from './export-cell';
import { END_REFUSALS, MANAGE_WORDS, PAUSE_REFUSALS, REASON_WORDS, RESUME_REFUSALS } from './copy';

interface BoardSheetProps {
  readonly groupId: string;
  readonly board: BoardFacts;
  readonly mayRun: boolean;
  readonly onClose: () => void;
}

/** What can be done with one board. */
export function BoardSheet({ groupId, board, mayRun, onClose }: BoardSheetProps) {
  const { boardId, status, run } = board;
  const [asking, setAsking] = useState<'pause' | 'end' | 'absent' | null>(null);
  const told = (words: string) => () => {
    showToast(words);
    onClose();
  };
  const pausing = useOperatorAction('leaderboards.pause-board', {
    words: PAUSE_REFUSALS,
    onDone: told(MANAGE_WORDS.putAway),
  });
  const resuming = useOperatorAction('leaderboards.resume-board', {
    words: RESUME_REFUSALS,
    onDone: told(MANAGE_WORDS.resumed),
  });
  const ending = useOperatorAction('leaderboards.end-board', {
    words: END_REFUSALS,
    onDone: (ended) => {
      told(ended.endsWithRun ? MANAGE_WORDS.endsLater : MANAGE_WORDS.endedDone)();
    },
  });
  if (asking === 'absent') return <AbsentSheet groupId={groupId} board={board} onClose={onClose} />;
  if (asking !== null) {
    const action = asking === 'pause' ? pausing : ending;
    return (
      <ReasonSheet
        words={REASON_WORDS[asking]}
        isDangerous={asking === 'end'}
        isBusy={action.isBusy}
        refusal={action.refusal}
        onConfirm={(reason) => action.run({ groupId, boardId, reason })}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet isOpen title={run.title} isBusy={resuming.isBusy} onClose={onClose}>
      {resuming.refusal !== null && <Notice icon="circle-alert">{resuming.refusal.words}</Notice>}
      <Card kind="sunken">
        <LookCells groupId={groupId} board={board} mayRun={mayRun} onClose={onClose} />
        <TakeCells groupId={groupId} board={board} mayRun={mayRun} onAsk={setAsking} />
        {mayRun && status === 'running' && (
          <RunCells board={board} onAsk={setAsking} onResume={() => void resuming.run({ groupId, boardId })} />
        )}
      </Card>
    </Sheet>
  );
}

function LookCells({ groupId, board, mayRun, onClose }: BoardSheetProps) {
  const { boardId, status, run } = board;
  const opens = (open: () => void) => () => {
    onClose();
    open();
  };
  return (
    <>
      <Cell
        lead={<Icon name="users" />}
        title={MANAGE_WORDS.look}
        onPress={opens(() => {
          openPage('board', { boardId, groupId });
        })}
      />
      <Cell
        lead={<Icon name="copy" />}
        title={MANAGE_WORDS.say}
        sub={MANAGE_WORDS.sayNote}
        onPress={() => void say(run)}
      />
      {mayRun && status === 'running' && (
        <Cell
          lead={<Icon name="pencil" />}
          title={MANAGE_WORDS.edit}
          sub={MANAGE_WORDS.editNote}
          onPress={opens(() => {
            openPage('board-edit', { boardId });
          })}
        />
      )}
      {mayRun && (
        <Cell
          lead={<Icon name="plus" />}
          title={MANAGE_WORDS.copy}
          onPress={opens(() => {
            openPage('board-edit', { copyOf: boardId });
          })}
        />
      )}
    </>
  );
}

interface TakeCellsProps extends Omit<BoardSheetProps, 'onClose'> {
  readonly onAsk: (kind: 'absent') => void;
}

/** What can be taken along: who is missing, and a table. */
function TakeCells({ groupId, board, mayRun, onAsk }: TakeCellsProps) {
  return (
    <>
      {board.status === 'running' && (
        <Cell
          lead={<Icon name="user-plus" />}
          title={MANAGE_WORDS.absent}
          sub={MANAGE_WORDS.absentNote}
          onPress={() => {
            onAsk('absent');
          }}
        />
      )}
      {mayRun && <ExportCell groupId={groupId} boardId={board.boardId} />}
    </>
  );
}

interface RunCellsProps {
  readonly board: BoardFacts;
  readonly onAsk: (kind: 'pause' | 'end') => void;
  readonly onResume: () => void;
}

function RunCells({ board, onAsk, onResume }: RunCellsProps) {
  return (
    <>
      {board.paused ? (
        <Cell lead={<Icon name="refresh-cw" />} title={MANAGE_WORDS.resume} onPress={onResume} />
      ) : (
        <Cell
          lead={<Icon name="pause" />}
          title={MANAGE_WORDS.pause}
          sub={MANAGE_WORDS.pauseNote}
          onPress={() => {
            onAsk('pause');
          }}
        />
      )}
      {!board.endsWithRun && (
        <Cell
          lead={<Icon name="x" />}
          title={<View className="c-danger">{MANAGE_WORDS.end}</View>}
          sub={MANAGE_WORDS.endNote}
          onPress={() => {
            onAsk('end');
          }}
        />
      )}
    </>
  );
}

async function say({ title, weights }: BoardFacts['run']): Promise<void> {
  const rule = MANAGE_WORDS.kinds(weights.map(({ kind }) => KIND_WORDS[kind].name));
  const isCopied = await copyText(MANAGE_WORDS.chat(title, rule));
  showToast(isCopied ? SAY_WORDS.copied : SAY_WORDS.notCopied);
}
