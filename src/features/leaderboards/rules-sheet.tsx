import { View } from '@tarojs/components';
import type { BoardFacts } from '../../../contracts/leaderboards';
import { isEndless } from '@domain/leaderboards/period';
import { Card } from '@/ui/card/card';
import { Sheet } from '@/ui/sheet/sheet';
import { RULE_WORDS } from './copy';
import { RuleFacts } from './rule-facts';

interface RulesSheetProps {
  readonly board: Pick<BoardFacts, 'run' | 'nextTerms'>;
  readonly onClose: () => void;
}

/** What holds for the period that is on, and what changes with the next. */
export function RulesSheet({ board: { run, nextTerms }, onClose }: RulesSheetProps) {
  return (
    <Sheet isOpen title={RULE_WORDS.title} onClose={onClose}>
      <RuleFacts terms={run} />
      {!isEndless(run) && <View className="sub mt12">{RULE_WORDS.frozen}</View>}
      {nextTerms !== null && (
        <View className="mt20">
          <View className="head">{RULE_WORDS.next}</View>
          <Card kind="soft">
            <RuleFacts terms={nextTerms} />
          </Card>
        </View>
      )}
    </Sheet>
  );
}
