import { useEffect, useRef } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { patchAnswer } from '@/lib/member-cache';
import { useMemberAction } from '@/lib/use-action';
import { useMemberList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { NOTICE_WORDS } from './copy';
import { NoticeRow } from './notice-row';

/** What the person was told, newest first. Looking at it makes it seen; what was new stays marked until the next visit. */
export function NoticeList() {
  const nowMs = useNow('minute');
  const notices = useMemberList('groups.list-notices', {}, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = notices;
  useMarkSeen(items.some((notice) => notice.isNew));
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {isEmpty && <Empty title={NOTICE_WORDS.empty} note={NOTICE_WORDS.emptyNote} />}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} nowMs={nowMs} />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

function useMarkSeen(hasNew: boolean): void {
  const queries = useQueryClient();
  const { run } = useMemberAction('groups.mark-notices-seen', {
    words: {},
    refreshes: false,
    onDone: () => {
      const asked = { operation: 'groups.read-profile', input: {} } as const;
      patchAnswer(queries, asked, (data) => ({ ...data, hasNewNotices: false }));
    },
  });
  // `run` is new on every render, and one look marks once.
  const latestRun = useRef(run);
  useEffect(() => {
    latestRun.current = run;
  });
  useEffect(() => {
    if (hasNew) void latestRun.current({});
  }, [hasNew]);
}
