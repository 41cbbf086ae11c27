import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { Newcomers } from '../../../contracts/buddies';
import { BUDDY_RULE } from '@domain/groups/buddy';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { BUDDY_WORDS, NEWCOMERS_REFUSALS } from './buddy-copy';
import { MyBuddy } from './my-buddy';
import { NewcomerList } from './newcomer-list';
import { ShowingList } from './showing-list';

/** 新邻居: who shows me around, whom I show around, and who has just come. */
export function BuddiesPage({ groupId }: { readonly groupId: string }) {
  const queries = useQueryClient();
  const nowMs = useNow('minute');
  const asked = useMemberOperation('groups.list-newcomers', { groupId }, { words: NEWCOMERS_REFUSALS });
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={BUDDY_WORDS.title}>
      <Answered asked={asked}>
        {(found) => (
          <View>
            {found.mine !== null && <MyBuddy groupId={groupId} line={found.mine} nowMs={nowMs} />}
            {found.showing.length > 0 && <ShowingList groupId={groupId} lines={found.showing} nowMs={nowMs} />}
            <WhyNot found={found} />
            <NewcomerList groupId={groupId} found={found} nowMs={nowMs} />
            <View className="sub mt16">{BUDDY_WORDS.rule(BUDDY_RULE.goalTimes, BUDDY_RULE.finishDays)}</View>
          </View>
        )}
      </Answered>
    </Page>
  );
}

function WhyNot({ found: { mayNot } }: { readonly found: Newcomers }) {
  if (mayNot === null) return null;
  return (
    <Notice tint="sky" icon="info">
      {mayNot === 'TOO_NEW' ? BUDDY_WORDS.tooNew : BUDDY_WORDS.tooMany}
    </Notice>
  );
}
