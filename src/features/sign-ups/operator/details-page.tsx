import { View } from '@tarojs/components';
import type { SignUpDetails } from '../../../../contracts/sign-up-staff-views';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { formatDeadline } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import type { FormRef } from '../event-page';
import { lookOf } from '../state-copy';
import { DETAILS_REFUSALS, READ_CAMPAIGN_REFUSALS } from './copy';
import { DecideBar, isToDecide } from './decide-bar';
import { DetailAnswers } from './detail-answers';
import { DETAILS_WORDS, LIST_WORDS } from './form-copy';

interface DetailsPageProps {
  readonly form: FormRef;
  readonly signUpId: string;
  /** Whether this person may decide and look at personal answers. */
  readonly mayRun: boolean;
}

/** One sign-up for those who run the form: who, what was answered, and what can be decided about it. */
export function DetailsPage({ form, signUpId, mayRun }: DetailsPageProps) {
  const campaign = useOperatorOperation('sign-ups.read-campaign', form, { words: READ_CAMPAIGN_REFUSALS });
  const asked = useOperatorOperation('sign-ups.read-details', { ...form, signUpId }, { words: DETAILS_REFUSALS });
  const { data, refusal } = asked;
  const terms = campaign.data?.form.terms;
  const bar = data !== undefined && mayRun && isToDecide(data) && <DecideBar form={form} details={data} />;
  return (
    <Page title={DETAILS_WORDS.title} bar={bar}>
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={asked.isOffline}
          hasContent={data !== undefined}
          onRetry={asked.refresh}
        />
      )}
      {(asked.isLoading || campaign.isLoading) && <SkeletonRows count={5} />}
      {data !== undefined && terms !== undefined && (
        <Details form={form} details={data} terms={terms} mayLook={mayRun} />
      )}
    </Page>
  );
}

interface DetailsProps {
  readonly form: FormRef;
  readonly details: SignUpDetails;
  readonly terms: FormTerms;
  readonly mayLook: boolean;
}

function Details({ form, details, terms, mayLook }: DetailsProps) {
  const { who, places, memberId, reason } = details;
  const nowMs = useNow('minute');
  const { tag, tint } = lookOf(details);
  return (
    <View>
      <Card>
        <View className="row">
          <Avatar person={avatarOf(who, details.signUpId)} size={56} />
          <View className="grow ml12">
            <View className="head">{who.name}</View>
            <View className="sub num mt4">{LIST_WORDS.party(places)}</View>
          </View>
          <View className="none ml8">
            <Tag tint={tint}>{tag}</Tag>
          </View>
        </View>
        {details.state === 'returned' && details.confirmByMs > 0 && (
          <View className="sub num mt12">{DETAILS_WORDS.returnBy(formatDeadline(details.confirmByMs, nowMs))}</View>
        )}
        {reason !== '' && <View className="sub mt12">{DETAILS_WORDS.reason(reason)}</View>}
      </Card>
      <DetailAnswers {...{ form, details, terms, mayLook }} />
      {memberId !== '' && (
        <Card kind="flush">
          <Cell
            lead={<Icon name="users" />}
            title={DETAILS_WORDS.member}
            onPress={() => {
              openPage('member', { memberId });
            }}
          />
        </Card>
      )}
    </View>
  );
}
