import { View } from '@tarojs/components';
import type { BoardFacts } from '../../../contracts/leaderboards';
import { isEndless } from '@domain/leaderboards/period';
import { Card } from '@/ui/card/card';
import { RULE_WORDS } from './copy';
import { RuleFacts } from './rule-facts';

/** What holds for the period that is on, and what changes with the next. */
export function BoardRules({ board: { run, nextTerms } }: { readonly board: Pick<BoardFacts, 'run' | 'nextTerms'> }) {
  return (
    <View>
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
    </View>
  );
}
