import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { MINE_WORDS } from '@/features/sign-ups/mine-copy';
import { MineList } from '@/features/sign-ups/mine-list';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** 我报过的: everything I signed up for. */
export default function MySignUpsPage() {
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member', 'sign-ups.list-mine'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={MINE_WORDS.title}>
      <MineList />
    </Page>
  );
}
