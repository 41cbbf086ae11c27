import { useState } from 'react';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { BoardFacts, BoardView as Board } from '../../../contracts/leaderboards';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { boardCard } from './board-card';
import { BoardView } from './board-view';
import { BOARD_WORDS, READ_REFUSALS } from './copy';
import { type ExplainedFigure, ExplainSheet } from './explain-sheet';
import { MyBar } from './my-bar';
import { ResultSheet } from './result-sheet';
import { RulesSheet } from './rules-sheet';

interface BoardsPageProps {
  readonly groupId: string;
  /** The board that was asked for; the newest without one. */
  readonly boardId: string | undefined;
}

/** 榜单: the boards of a group, one at a time. */
export function BoardsPage({ groupId, boardId }: BoardsPageProps) {
  const asked = useMemberOperation('leaderboards.list-boards', { groupId }, { words: {} });
  const [chosen, setChosen] = useState(boardId);
  const boards = asked.data?.items ?? [];
  const current = boards.find((one) => one.boardId === chosen) ?? (chosen === boardId ? boards[0] : undefined);
  const shownId = current?.boardId ?? boardId;
  if (shownId === undefined) {
    return (
      <Page title={BOARD_WORDS.title}>
        <Answered asked={asked}>
          {() => (
            <Empty title={BOARD_WORDS.none} note={BOARD_WORDS.noneNote} action={BOARD_WORDS.toHome} onPress={toHome} />
          )}
        </Answered>
      </Page>
    );
  }
  return <OneBoard key={shownId} groupId={groupId} boardId={shownId} boards={boards} onChoose={setChosen} />;
}

const toHome = () => {
  openPage('home');
};

interface OneBoardProps {
  readonly groupId: string;
  readonly boardId: string;
  readonly boards: readonly BoardFacts[];
  readonly onChoose: (boardId: string) => void;
}

const figureNow = ({ me, run }: Board): ExplainedFigure => ({
  periodKey: undefined,
  rank: me?.rank ?? null,
  score: me?.score ?? 0,
  run,
});

const bestFigure = ({ bestPeriodKey, bestScore, run }: Board): ExplainedFigure => ({
  periodKey: bestPeriodKey ?? undefined,
  rank: null,
  score: bestScore,
  run,
});

type Open = 'why' | 'best' | 'rules' | 'result';

function OneBoard({ groupId, boardId, boards, onChoose }: OneBoardProps) {
  const queries = useQueryClient();
  const nowMs = useNow('minute');
  const [open, setOpen] = useState<Open | null>(null);
  const asked = useMemberOperation('leaderboards.read-board', { groupId, boardId }, { words: READ_REFUSALS });
  const named = asked.data ?? boards.find((one) => one.boardId === boardId);
  const { share } = useShareCard(boardCard({ groupId, boardId }, named?.run.title));
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const opens = (what: Open) => () => {
    setOpen(what);
  };
  /** A sheet that is still leaving closes no other that was opened meanwhile. */
  const closes = (what: Open) => () => {
    setOpen((now) => (now === what ? null : now));
  };
  const board = asked.data;
  const bar = board !== undefined && board.me !== null && <MyBar board={board} onWhy={opens('why')} />;
  return (
    <Page title={board?.run.title ?? BOARD_WORDS.title} bar={bar}>
      {boards.length > 1 && (
        <Tabs
          tabs={boards.map((one) => ({ key: one.boardId, label: one.run.title }))}
          current={boardId}
          onChange={onChoose}
        />
      )}
      <Answered asked={asked} skeleton={<SkeletonRows count={6} />}>
        {(view) => (
          <BoardView
            board={view}
            nowMs={nowMs}
            onRules={opens('rules')}
            onShare={share}
            onWhy={opens('why')}
            onBest={opens('best')}
            onResult={opens('result')}
          />
        )}
      </Answered>
      {board !== undefined && open !== null && (
        <OpenSheet groupId={groupId} board={board} open={open} onClose={closes(open)} />
      )}
    </Page>
  );
}

interface OpenSheetProps {
  readonly groupId: string;
  readonly board: Board;
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenSheet({ groupId, board, open, onClose }: OpenSheetProps) {
  const { lastResultKey } = board;
  if (open === 'rules') return <RulesSheet groupId={groupId} board={board} onClose={onClose} />;
  if (open !== 'result') {
    const figure = open === 'why' ? figureNow(board) : bestFigure(board);
    return <ExplainSheet groupId={groupId} board={board} figure={figure} onClose={onClose} />;
  }
  if (lastResultKey === null) return null;
  return <ResultSheet groupId={groupId} board={board} periodKey={lastResultKey} onClose={onClose} />;
}
