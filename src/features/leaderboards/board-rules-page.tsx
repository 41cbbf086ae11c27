import { View } from '@tarojs/components';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
import { Card } from '@/ui/card/card';
import { Page } from '@/ui/page/page';
import { boardCard, type BoardRef } from './board-card';
import { BoardRules } from './board-rules';
import { BOARD_WORDS, READ_REFUSALS, RULE_WORDS } from './copy';

/** The page of a board's rules: how its figures come about, before anybody compares them. */
export function BoardRulesPage({ board }: { readonly board: BoardRef }) {
  const asked = useMemberOperation('leaderboards.read-board', board, { words: READ_REFUSALS });
  const { share } = useShareCard(boardCard(board, asked.data?.run.title));
  return (
    <Page
      title={RULE_WORDS.title}
      bar={
        asked.data !== undefined && (
          <ShareBar
            share={BOARD_WORDS.share}
            onShare={share}
            act={RULE_WORDS.toBoard}
            onAct={() => {
              openPage('board', board);
            }}
          />
        )
      }
    >
      <Answered asked={asked}>
        {(view) => (
          <View>
            <View className="title mt8">{view.run.title}</View>
            <Card>
              <BoardRules board={view} />
            </Card>
          </View>
        )}
      </Answered>
    </Page>
  );
}
