import { useState } from 'react';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { BoardFacts } from '../../../contracts/leaderboards';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { BoardView } from './board-view';
import { BOARD_WORDS, READ_REFUSALS } from './copy';
import { ExplainSheet } from './explain-sheet';
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

type Open = 'why' | 'rules' | 'result';

function OneBoard({ groupId, boardId, boards, onChoose }: OneBoardProps) {
  const queries = useQueryClient();
  const nowMs = useNow('minute');
  const [open, setOpen] = useState<Open | null>(null);
  const asked = useMemberOperation('leaderboards.read-board', { groupId, boardId }, { words: READ_REFUSALS });
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
            onWhy={opens('why')}
            onResult={opens('result')}
          />
        )}
      </Answered>
      {board !== undefined && open === 'why' && (
        <ExplainSheet groupId={groupId} board={board} onClose={closes('why')} />
      )}
      {board !== undefined && open === 'rules' && <RulesSheet board={board} onClose={closes('rules')} />}
      {open === 'result' && typeof board?.lastResultKey === 'string' && (
        <ResultSheet groupId={groupId} boardId={boardId} periodKey={board.lastResultKey} onClose={closes('result')} />
      )}
    </Page>
  );
}
