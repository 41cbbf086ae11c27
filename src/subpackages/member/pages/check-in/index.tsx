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
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { usePageParams } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { Page } from '@/ui/page/page';
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
  const asked = useMemberOperation('check-in.read', ref, { words: READ_REFUSALS });
  const recording = useRecord(ref, asked.data?.today.day);
  const [text, setText] = useState(NOTHING_WRITTEN);
  const title = asked.data?.challenge.terms.title ?? DONE_WORDS.title;
  const { share } = useShareCard({ title: TODAY_WORDS.shareTitle(title), page: 'check-in', params: ref });
  usePullDownRefresh(() => {
    void asked.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const hidesTexts = lastAnswer(queries, 'groups.read-home', { groupId })?.group.showsMemberTexts === false;
  const bar = asked.data !== undefined && (
    <RecordBar view={asked.data} recording={recording} text={text} onShare={share} />
  );
  return (
    <Page title={title} bar={bar}>
      <Answered asked={asked} skeleton={<SkeletonRows count={6} />}>
        {(view) => (
          <CheckInContent
            view={hidesTexts ? withoutGroupTexts(view) : view}
            recording={recording}
            text={text}
            onText={setText}
          />
        )}
      </Answered>
    </Page>
  );
}

/** A group that shows no texts asks nobody who may read them. */
function withoutGroupTexts(view: CheckInView): CheckInView {
  return { ...view, challenge: { ...view.challenge, terms: { ...view.challenge.terms, showsTexts: false } } };
}
