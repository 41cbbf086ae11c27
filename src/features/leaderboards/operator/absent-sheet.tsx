import type { BoardFacts } from '../../../../contracts/leaderboards';
import { SAY_WORDS } from '@/lib/say-copy';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList } from '@/lib/use-operation';
import { copyText } from '@/platform/clipboard';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Sheet } from '@/ui/sheet/sheet';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import { ABSENT_REFUSALS, MANAGE_WORDS } from './copy';

interface AbsentSheetProps {
  readonly groupId: string;
  readonly board: BoardFacts;
  readonly onClose: () => void;
}

const CALLED_MAX = 8;

/** Who has no place in this period yet, and words for the chat that call them kindly. */
export function AbsentSheet({ groupId, board: { boardId, run }, onClose }: AbsentSheetProps) {
  const list = useOperatorList('leaderboards.list-absent', { groupId, boardId }, { words: ABSENT_REFUSALS });
  const { items, refusal, isLoading, isOffline, status } = list;
  const names = items.slice(0, CALLED_MAX).map(({ who }) => who.name);
  const say = async () => {
    const isCopied = await copyText(MANAGE_WORDS.call(run.title, names, items.length > CALLED_MAX || status !== 'end'));
    showToast(isCopied ? SAY_WORDS.copied : SAY_WORDS.notCopied);
  };
  return (
    <Sheet
      isOpen
      title={MANAGE_WORDS.absentTitle(run.title)}
      onClose={onClose}
      footer={
        items.length > 0 ? (
          <Button size="large" isWide icon="copy" onPress={say}>
            {MANAGE_WORDS.say}
          </Button>
        ) : undefined
      }
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty isSmall title={MANAGE_WORDS.allThere} />
      )}
      {items.length > 0 && (
        <Card kind="sunken">
          {items.map(({ memberId, who }) => (
            <Cell key={memberId} lead={<Avatar person={avatarOf(who, memberId)} />} leadWidth={40} title={who.name} />
          ))}
        </Card>
      )}
      {refusal === null && !isLoading && (items.length > 0 || status !== 'end') && (
        <ListEnd status={status} onMore={list.more} />
      )}
    </Sheet>
  );
}
