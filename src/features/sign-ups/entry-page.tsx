import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { LookList } from '@/lib/look-list';
import { ReminderCard } from '@/lib/reminder-card';
import { useInFront } from '@/lib/use-in-front';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_SIGN_UP_REFUSALS } from './copy';
import { EntryActions } from './entry-actions';
import { EntryAnswers } from './entry-answers';
import { EntryBar } from './entry-bar';
import { ENTRY_WORDS } from './entry-copy';
import { EntryHead } from './entry-head';
import { EVENT_WORDS } from './event-copy';

/** How often a shown ticket looks whether it was taken, or a waiting one whether its turn came. */
const WATCH_MS = 5_000;

/** 我的报名: how one of mine stands, its ticket, what I filled in and who looked at it. */
export function EntryPage({ signUpId }: { readonly signUpId: string }) {
  const isInFront = useInFront();
  const asked = useMemberOperation(
    'sign-ups.read',
    { signUpId },
    { words: READ_SIGN_UP_REFUSALS, everyMs: isInFront ? WATCH_MS : undefined },
  );
  const { data, refusal, isLoading, isOffline, answeredAtMs, refresh } = asked;
  const share = useEntryShare(data);
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const isUnknown = refusal?.code === 'SIGN_UP_UNKNOWN';
  return (
    <Page title={ENTRY_WORDS.title} bar={data !== undefined && <EntryBar page={data} onShare={share} />}>
      {isLoading && <SkeletonRows count={4} />}
      {isUnknown && <Empty title={refusal.words} action={ENTRY_WORDS.toHome} onPress={toHome} />}
      {refusal !== null && !isUnknown && !(isOffline && data !== undefined) && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {data !== undefined && !isUnknown && (
        <Entry page={data} answeredAtMs={answeredAtMs} isOffline={isOffline} onRenew={refresh} />
      )}
    </Page>
  );
}

const toHome = () => {
  openPage('home');
};

function useEntryShare(page: SignUpPage | undefined) {
  const form = page?.form;
  const { share } = useShareCard({
    title: form === undefined ? EVENT_WORDS.title : EVENT_WORDS.shareTitle(form.terms.title, null),
    page: 'sign-up',
    params: { formId: form?.formId ?? '', groupId: form?.groupId },
  });
  return share;
}

/** What somebody who signed up wants to hear of. */
const TOLD = ['sign-up-approved', 'sign-up-offered', 'sign-up-moved-up', 'sign-up-message'] as const;

interface EntryProps {
  readonly page: SignUpPage;
  readonly answeredAtMs: number;
  readonly isOffline: boolean;
  readonly onRenew: () => Promise<unknown>;
}

function Entry({ page, answeredAtMs, isOffline, onRenew }: EntryProps) {
  const nowMs = useNow('minute');
  return (
    <View>
      <EntryHead {...{ page, answeredAtMs, isOffline, nowMs, onRenew }} />
      <EntryActions page={page} nowMs={nowMs} />
      <EntryAnswers page={page} nowMs={nowMs} />
      <ReminderCard about={TOLD} />
      <LookList looks={page.looks} nowMs={nowMs} words={ENTRY_WORDS.looks} />
    </View>
  );
}
