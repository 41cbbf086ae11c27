import { useState } from 'react';
import type { BoardFacts } from '../../../../contracts/leaderboards';
import { useOperatorList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { KIND_WORDS, PERIOD_WORDS } from '../copy';
import { BoardSheet } from './board-sheet';
import { MANAGE_WORDS } from './copy';

interface ManagedBoardsPageProps {
  readonly groupId: string;
  /** Whether this person may open, change and end boards. */
  readonly mayRun: boolean;
}

/** The boards of a group, for those who run them. */
export function ManagedBoardsPage({ groupId, mayRun }: ManagedBoardsPageProps) {
  const list = useOperatorList('leaderboards.list-managed-boards', { groupId }, { words: {} });
  const [chosen, setChosen] = useState<string | null>(null);
  const { items, refusal, isLoading, isOffline, status } = list;
  const board = items.find((one) => one.boardId === chosen);
  const bar = mayRun && (
    <BottomBar>
      <Button size="large" isWide onPress={create}>
        {MANAGE_WORDS.create}
      </Button>
    </BottomBar>
  );
  return (
    <Page title={MANAGE_WORDS.title} bar={bar}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows />}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((one) => (
            <BoardCell
              key={one.boardId}
              board={one}
              onPress={() => {
                setChosen(one.boardId);
              }}
            />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={list.more} />}
      {items.length === 0 && !isLoading && refusal === null && (
        <Empty title={MANAGE_WORDS.none} note={MANAGE_WORDS.noneNote} />
      )}
      {board !== undefined && (
        <BoardSheet
          groupId={groupId}
          board={board}
          mayRun={mayRun}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
}

const create = () => {
  openPage('board-edit', {});
};

function BoardCell({ board, onPress }: { readonly board: BoardFacts; readonly onPress: () => void }) {
  const { run } = board;
  const kinds = run.weights.map(({ kind }) => KIND_WORDS[kind].name).join(' + ');
  return (
    <Cell
      lead={<Glyph text={run.title} />}
      leadWidth={48}
      title={run.title}
      sub={`${PERIOD_WORDS[run.period]} · ${kinds}`}
      value={<State board={board} />}
      onPress={onPress}
    />
  );
}

function State({ board: { status, paused, endsWithRun } }: { readonly board: BoardFacts }) {
  if (status === 'ended') return <Tag>{MANAGE_WORDS.ended}</Tag>;
  if (paused) return <Tag tint="apricot">{MANAGE_WORDS.paused}</Tag>;
  return <Tag tint="leaf">{endsWithRun ? MANAGE_WORDS.last : MANAGE_WORDS.running}</Tag>;
}
