import { View } from '@tarojs/components';
import type { BoardFacts } from '../../../contracts/leaderboards';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { BoardRules } from './board-rules';
import { RULE_WORDS } from './copy';

interface RulesSheetProps {
  readonly groupId: string;
  readonly board: Pick<BoardFacts, 'boardId' | 'run' | 'nextTerms'>;
  readonly onClose: () => void;
}

/** The rules over the board itself, with the way to their own page. */
export function RulesSheet({ groupId, board, onClose }: RulesSheetProps) {
  const toPage = () => {
    onClose();
    openPage('rules', { kind: 'board', id: board.boardId, groupId });
  };
  return (
    <Sheet isOpen title={RULE_WORDS.title} onClose={onClose}>
      <BoardRules board={board} />
      <View className="row middle mt16">
        <Button kind="text" size="small" icon="book-open" onPress={toPage}>
          {RULE_WORDS.wholePage}
        </Button>
      </View>
    </Sheet>
  );
}
