import { useEffect } from 'react';
import { useOperatorList } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { BoardEditor } from './board-editor';
import { formOf, TEMPLATE } from './board-form';
import { EDITOR_WORDS, MANAGE_WORDS } from './copy';

interface BoardEditPageProps {
  readonly groupId: string;
  /** The board that is changed. */
  readonly boardId: string | undefined;
  /** The board that a new one is like. */
  readonly copyOf: string | undefined;
}

/** A new board, one like another, or one that exists. */
export function BoardEditPage({ groupId, boardId, copyOf }: BoardEditPageProps) {
  const nowMs = useNow('minute');
  const knownId = boardId ?? copyOf;
  const { items, isLoading, refusal, isOffline, refresh, status, more } = useOperatorList(
    'leaderboards.list-managed-boards',
    { groupId },
    { words: {}, isEnabled: knownId !== undefined, isToEdit: true },
  );
  const board = items.find((one) => one.boardId === knownId);
  const isFurther = knownId !== undefined && board === undefined && refusal === null && status !== 'end';
  useEffect(() => {
    if (isFurther && status === 'more') void more();
  }, [isFurther, status, more]);
  if (knownId === undefined) return <BoardEditor groupId={groupId} start={TEMPLATE} boardId={null} nowMs={nowMs} />;
  if (board === undefined) {
    return (
      <Page title={EDITOR_WORDS.edit}>
        {(isLoading || isFurther) && <SkeletonRows count={5} />}
        {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
        {!isLoading && !isFurther && refusal === null && <Empty title={MANAGE_WORDS.none} />}
      </Page>
    );
  }
  const start = formOf(board.nextTerms ?? board.run, board.scope);
  return <BoardEditor groupId={groupId} start={start} boardId={boardId ?? null} nowMs={nowMs} />;
}
