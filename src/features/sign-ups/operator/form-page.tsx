import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';
import { SayCard } from '@/lib/say-card';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { EVENT_WORDS } from '../event-copy';
import type { FormRef } from '../event-page';
import { READ_CAMPAIGN_REFUSALS } from './copy';
import { FormActions } from './form-actions';
import { RUN_WORDS } from './form-copy';
import { FormFigures } from './form-figures';
import { phaseOf } from './form-phase';
import { OptionCounts } from './option-counts';

interface FormPageProps {
  readonly form: FormRef;
  /** It has just been published: sharing it is what comes next. */
  readonly isFresh: boolean;
  /** Whether this person may change, pause or end it. */
  readonly mayRun: boolean;
}

/** How often figures are asked again while somebody looks at them: sign-ups come in by themselves. */
const WATCH_MS = 15_000;

/** One form for those who run it: how it stands, who waits for a yes, what can be done, and the card for the chat. */
export function FormPage({ form, isFresh, mayRun }: FormPageProps) {
  const asked = useOperatorOperation('sign-ups.read-campaign', form, {
    words: READ_CAMPAIGN_REFUSALS,
    everyMs: WATCH_MS,
  });
  const { data, refusal } = asked;
  const { share } = useShareCard({ title: shareTitle(data), page: 'sign-up', params: form });
  return (
    <Page
      title={data?.form.terms.title ?? RUN_WORDS.title}
      bar={data !== undefined && <ShareBar figures={data} onShare={share} />}
    >
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={asked.isOffline}
          hasContent={data !== undefined}
          onRetry={asked.refresh}
        />
      )}
      {asked.isLoading && <SkeletonRows count={5} />}
      {data !== undefined && <Running figures={data} isFresh={isFresh} mayRun={mayRun} />}
    </Page>
  );
}

const shareTitle = (figures: CampaignFigures | undefined) =>
  figures === undefined
    ? EVENT_WORDS.title
    : EVENT_WORDS.shareTitle(figures.form.terms.title, figures.places.leftCount);

/** What is over is not shared any more. */
function ShareBar({ figures, onShare }: { readonly figures: CampaignFigures; readonly onShare: () => void }) {
  const phase = phaseOf(figures.form, useNow('minute'));
  if (phase === 'over' || phase === 'closed') return null;
  return (
    <BottomBar>
      <Button size="large" isWide icon="share-2" openType="share" onPress={onShare}>
        {RUN_WORDS.share}
      </Button>
    </BottomBar>
  );
}

interface RunningProps extends Omit<FormPageProps, 'form'> {
  readonly figures: CampaignFigures;
}

function Running({ figures, isFresh, mayRun }: RunningProps) {
  const [toSay, setToSay] = useState<string | null>(null);
  const { formId, calledOffReason } = figures.form;
  const pendingCount = figures.counts.pending;
  return (
    <View>
      {isFresh && toSay === null && (
        <Notice tint="leaf" icon="circle-check">
          {RUN_WORDS.published}
        </Notice>
      )}
      {mayRun && !isFresh && pendingCount > 0 && (
        <Notice
          icon="list-checks"
          action={RUN_WORDS.pendingAct}
          onPress={() => {
            openPage('form-list', { formId, state: 'pending' });
          }}
        >
          {RUN_WORDS.pending(pendingCount)}
        </Notice>
      )}
      {calledOffReason !== null && toSay === null && (
        <Notice icon="circle-alert">{RUN_WORDS.calledOff(calledOffReason)}</Notice>
      )}
      <FormFigures figures={figures} />
      {toSay !== null && <SayCard label={RUN_WORDS.sayIt} text={toSay} />}
      <FormActions figures={figures} mayRun={mayRun} onSay={setToSay} />
      <OptionCounts figures={figures} />
    </View>
  );
}
