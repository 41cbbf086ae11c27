import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { RedeemCounter } from '@/features/coupons/operator/redeem-counter';
import { useCurrentGroup } from '@/platform/current-group';
import '@/ui/icon/operator-icons.scss';

/** 核销: at the counter, also for somebody who is in no group. */
export default function RedeemPage() {
  const { groupId } = useCurrentGroup();
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['operator', 'coupons.list-redemptions'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return <RedeemCounter groupId={groupId} />;
}
