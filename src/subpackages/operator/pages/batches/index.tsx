import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { BatchList } from '@/features/coupons/operator/batch-list';
import { BATCHES_WORDS } from '@/features/coupons/operator/batches-copy';
import { ManagerGate } from '@/features/coupons/operator/manager-gate';
import { useMyStanding } from '@/features/coupons/operator/use-my-standing';
import { GroupGate } from '@/features/groups/group-gate';
import { openPage, usePageParams } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 券: every batch with its figures, and the way to a new one. */
export default function BatchesPage() {
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['operator', 'coupons.list-batches'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <GroupGate groupId={undefined} title={BATCHES_WORDS.title}>
      {(groupId) => (
        <ManagerGate admitsOnCall title={BATCHES_WORDS.title}>
          <Batches groupId={groupId} />
        </ManagerGate>
      )}
    </GroupGate>
  );
}

function Batches({ groupId }: { readonly groupId: string }) {
  const { managesSomething } = useMyStanding();
  const { giveTo } = usePageParams('batches');
  const isGiving = giveTo !== undefined;
  return (
    <Page title={isGiving ? BATCHES_WORDS.giveTitle : BATCHES_WORDS.title} bar={managesSomething && <NewBar />}>
      {isGiving && <View className="sub mt12">{BATCHES_WORDS.giveNote}</View>}
      <BatchList groupId={groupId} giveTo={giveTo} />
    </Page>
  );
}

function NewBar() {
  return (
    <BottomBar>
      <Button
        size="large"
        isWide
        icon="plus"
        onPress={() => {
          openPage('batch-edit');
        }}
      >
        {BATCHES_WORDS.publish}
      </Button>
    </BottomBar>
  );
}
