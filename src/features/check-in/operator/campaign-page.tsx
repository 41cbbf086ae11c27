import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CheckInView } from '../../../../contracts/check-in-reads';
import { phaseAt } from '@domain/check-in/phase';
import { SayCard } from '@/lib/say-card';
import { useMemberOperation } from '@/lib/use-operation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_REFUSALS } from '../copy';
import type { ChallengeRef } from '../show-receipt';
import { TODAY_WORDS } from '../today-copy';
import { CampaignActions } from './campaign-actions';
import { CAMPAIGN_WORDS } from './campaign-copy';
import { CampaignFigures } from './campaign-figures';

interface CampaignPageProps {
  readonly challenge: ChallengeRef;
  /** It has just been published: sharing it is what comes next. */
  readonly isFresh: boolean;
  /** Whether this person may change, pause or end it. */
  readonly mayRun: boolean;
}

/** One challenge for those who run it: how it stands, what can be done with it, and the card for the chat. */
export function CampaignPage({ challenge, isFresh, mayRun }: CampaignPageProps) {
  const asked = useMemberOperation('check-in.read', challenge, { words: READ_REFUSALS });
  const { data, refusal } = asked;
  const title = data?.challenge.terms.title ?? CAMPAIGN_WORDS.title;
  const { share } = useShareCard({ title: TODAY_WORDS.shareTitle(title), page: 'check-in', params: challenge });
  return (
    <Page title={title} bar={data !== undefined && <ShareBar view={data} onShare={share} />}>
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={asked.isOffline}
          hasContent={data !== undefined}
          onRetry={asked.refresh}
        />
      )}
      {asked.isLoading && <SkeletonRows count={5} />}
      {data !== undefined && <Campaign view={data} isFresh={isFresh} mayRun={mayRun} />}
    </Page>
  );
}

/** What is over is not shared any more. */
function ShareBar({ view, onShare }: { readonly view: CheckInView; readonly onShare: () => void }) {
  const nowMs = useNow('minute');
  if (phaseAt(view.challenge, nowMs) === 'over') return null;
  return (
    <BottomBar>
      <Button size="large" isWide icon="share-2" openType="share" onPress={onShare}>
        {CAMPAIGN_WORDS.share}
      </Button>
    </BottomBar>
  );
}

interface CampaignProps extends Omit<CampaignPageProps, 'challenge'> {
  readonly view: CheckInView;
}

function Campaign({ view, isFresh, mayRun }: CampaignProps) {
  // What there is to say in the chat about what was just done here.
  const [toSay, setToSay] = useState<string | null>(null);
  return (
    <View>
      {isFresh && toSay === null && (
        <Notice tint="leaf" icon="circle-check">
          {CAMPAIGN_WORDS.published}
        </Notice>
      )}
      <CampaignFigures view={view} />
      {toSay !== null && <SayCard label={CAMPAIGN_WORDS.sayIt} text={toSay} />}
      <CampaignActions challenge={view.challenge} mayRun={mayRun} onSay={setToSay} />
    </View>
  );
}
