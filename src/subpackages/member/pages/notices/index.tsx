import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { NOTICE_WORDS } from '@/features/me/copy';
import { NoticeList } from '@/features/me/notice-list';
import { ReminderCard } from '@/lib/reminder-card';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** 通知: what the person was told. */
export default function NoticesPage() {
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member', 'groups.list-notices'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={NOTICE_WORDS.title}>
      <ReminderCard />
      <NoticeList />
    </Page>
  );
}
