import { useState } from 'react';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { CheckInView } from '../../../../../contracts/check-in-reads';
import { CheckInContent } from '@/features/check-in/check-in-content';
import { READ_REFUSALS } from '@/features/check-in/copy';
import { DONE_WORDS } from '@/features/check-in/done-copy';
import { RecordBar } from '@/features/check-in/record-bar';
import type { CheckInText } from '@/features/check-in/text-box';
import { TODAY_WORDS } from '@/features/check-in/today-copy';
import { useRecord } from '@/features/check-in/use-record';
import { GroupGate } from '@/features/groups/group-gate';
import { lastAnswer } from '@/lib/member-cache';
import { useMemberOperation } from '@/lib/use-operation';
import { usePageParams } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/member-icons.scss';

/** 打卡: my days of one challenge, and today's button. */
export default function CheckInPage() {
  const { challengeId = '', groupId } = usePageParams('check-in');
  return (
    <GroupGate groupId={groupId} title={DONE_WORDS.title}>
      {(id) => <ChallengePage groupId={id} challengeId={challengeId} />}
    </GroupGate>
  );
}

const NOTHING_WRITTEN: CheckInText = { text: '', keepsTextPrivate: false };

function ChallengePage({ groupId, challengeId }: { readonly groupId: string; readonly challengeId: string }) {
  const queries = useQueryClient();
  const ref = { groupId, challengeId };
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation('check-in.read', ref, {
    words: READ_REFUSALS,
  });
  const recording = useRecord(ref);
  const [text, setText] = useState(NOTHING_WRITTEN);
  const title = data?.challenge.terms.title ?? DONE_WORDS.title;
  const { share } = useShareCard({ title: TODAY_WORDS.shareTitle(title), page: 'check-in', params: ref });
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const showsTexts = lastAnswer(queries, 'groups.read-home', { groupId })?.group.showsMemberTexts ?? true;
  const view = data === undefined || showsTexts ? data : withoutGroupTexts(data);
  return (
    <Page
      title={title}
      bar={view !== undefined && <RecordBar view={view} recording={recording} text={text} onShare={share} />}
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {view !== undefined && <CheckInContent view={view} recording={recording} text={text} onText={setText} />}
    </Page>
  );
}

/** A group that shows no texts asks nobody who may read them. */
function withoutGroupTexts(view: CheckInView): CheckInView {
  return { ...view, challenge: { ...view.challenge, terms: { ...view.challenge.terms, showsTexts: false } } };
}
