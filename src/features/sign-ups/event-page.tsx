import { useState, type ReactNode } from 'react';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import type { FormPage } from '../../../contracts/sign-up-views';
import { isActive } from '@domain/sign-ups/sign-up';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_FORM_REFUSALS } from './copy';
import { EVENT_WORDS } from './event-copy';
import { FillForm } from './fill-form';
import { formCard } from './form-card';
import { TakingPart } from './taking-part';
import { useFreshWhenDue } from './use-fresh-when-due';

export interface FormRef {
  readonly groupId: string;
  readonly formId: string;
}

/** 报名: what it is, how full it is, mine, and the form. */
export function EventPage({ form }: { readonly form: FormRef }) {
  const asked = useMemberOperation('sign-ups.read-form', form, { words: READ_FORM_REFUSALS });
  const { data, refusal, isLoading, isOffline, refresh } = asked;
  const { share } = useShareCard(formCard(form, data));
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  useFreshWhenDue(data, refresh);
  if (data !== undefined) {
    const failed = refusal !== null && (
      <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />
    );
    return <Loaded key={data.form.formId} page={data} onShare={share} failed={failed} />;
  }
  const isUnknown = refusal?.code === 'FORM_UNKNOWN';
  return (
    <Page title={EVENT_WORDS.title}>
      {isLoading && <SkeletonRows count={5} />}
      {isUnknown && <Empty title={refusal.words} action={EVENT_WORDS.toHome} onPress={toHome} />}
      {refusal !== null && !isUnknown && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}

const toHome = () => {
  openPage('home');
};

interface LoadedProps {
  readonly page: FormPage;
  readonly onShare: () => void;
  readonly failed: ReactNode;
}

/** Who takes part already sees that first; the form opens anew where one may sign up again. */
function Loaded({ page, onShare, failed }: LoadedProps) {
  const nowMs = useNow('minute');
  const [isAgain, setAgain] = useState(false);
  const isOn = page.mine.some(({ state }) => isActive(state));
  if (isOn && !isAgain) {
    const again = () => {
      setAgain(true);
    };
    return (
      <TakingPart
        page={page}
        nowMs={nowMs}
        onShare={onShare}
        onAgain={page.opening.kind === 'closed' ? undefined : again}
      >
        {failed}
      </TakingPart>
    );
  }
  return <FillForm page={page} nowMs={nowMs} onShare={onShare} failed={failed} />;
}
