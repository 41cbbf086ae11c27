import { useState } from 'react';
import { View } from '@tarojs/components';
import { phaseAt } from '@domain/check-in/phase';
import type { BatchLine } from '../../../contracts/coupon-views';
import { useMemberList, useOperatorList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Tabs } from '@/ui/tabs/tabs';
import { BatchRow } from './batch-row';
import { CampaignSection } from './campaign-section';
import { ChainRow, isChainOver } from './chain-row';
import { ChallengeRow } from './challenge-row';
import { CAMPAIGNS_WORDS } from './copy';
import { FormRow, isFormOver } from './form-row';
import { OperatorBar } from './operator-bar';
import { usePullToRefresh } from './use-pull-to-refresh';

type CampaignTab = keyof typeof CAMPAIGNS_WORDS.tabs;

const TABS = (['on', 'over'] as const).map((key) => ({ key, label: CAMPAIGNS_WORDS.tabs[key] }));

/** 活动: the check-ins, the chains and the coupon batches of the group, those that are on and those that are over. */
export function CampaignsPage({ groupId }: { readonly groupId: string }) {
  const [tab, setTab] = useState<CampaignTab>('on');
  const nowMs = useNow('minute');
  const challenges = useMemberList('check-in.list-challenges', { groupId }, { words: {} });
  const forms = useMemberList('sign-ups.list-forms', { groupId }, { words: {} });
  const batches = useOperatorList('coupons.list-batches', { groupId }, { words: {} });
  const chains = useOperatorList('chains.list-runs', { groupId }, { words: {} });
  usePullToRefresh();
  const isOver = tab === 'over';
  return (
    <Page title={CAMPAIGNS_WORDS.title} bar={<OperatorBar groupId={groupId} current="campaigns" />}>
      <Tabs tabs={TABS} current={tab} onChange={setTab} />
      <View key={tab}>
        <CampaignSection
          title={CAMPAIGNS_WORDS.challenges}
          list={challenges}
          belongs={(challenge) => (phaseAt(challenge, nowMs) === 'over') === isOver}
          empty={isOver ? { words: CAMPAIGNS_WORDS.noneOver } : NO_CHALLENGE}
          rowOf={(challenge) => <ChallengeRow key={challenge.challengeId} challenge={challenge} nowMs={nowMs} />}
        />
        <CampaignSection
          title={CAMPAIGNS_WORDS.forms}
          list={forms}
          belongs={(form) => isFormOver(form, nowMs) === isOver}
          empty={isOver ? { words: CAMPAIGNS_WORDS.noneOver } : NO_FORM}
          rowOf={(form) => <FormRow key={form.formId} form={form} nowMs={nowMs} />}
        />
        <CampaignSection
          title={CAMPAIGNS_WORDS.chains}
          list={chains}
          belongs={(run) => isChainOver(run) === isOver}
          empty={isOver ? { words: CAMPAIGNS_WORDS.noneOver } : NO_CHAIN}
          rowOf={(run) => <ChainRow key={run.chainId} run={run} nowMs={nowMs} />}
        />
        <CampaignSection
          title={CAMPAIGNS_WORDS.batches}
          list={batches}
          belongs={(batch) => isBatchOver(batch, nowMs) === isOver}
          empty={isOver ? { words: CAMPAIGNS_WORDS.noneOver } : NO_BATCH}
          rowOf={(batch) => <BatchRow key={batch.batchId} batch={batch} nowMs={nowMs} />}
        />
      </View>
    </Page>
  );
}

const isBatchOver = (batch: BatchLine, nowMs: number) => batch.status === 'ended' || batch.claimEndsAtMs <= nowMs;

const NO_CHALLENGE = {
  words: CAMPAIGNS_WORDS.noChallenge,
  action: CAMPAIGNS_WORDS.create,
  onPress: () => {
    openPage('challenge-edit', {});
  },
};
const NO_FORM = {
  words: CAMPAIGNS_WORDS.noForm,
  action: CAMPAIGNS_WORDS.create,
  onPress: () => {
    openPage('form-design', {});
  },
};
const NO_CHAIN = {
  words: CAMPAIGNS_WORDS.noChain,
  action: CAMPAIGNS_WORDS.openChain,
  onPress: () => {
    openPage('chain-edit', {});
  },
};
const NO_BATCH = {
  words: CAMPAIGNS_WORDS.noBatch,
  action: CAMPAIGNS_WORDS.publish,
  onPress: () => {
    openPage('batch-edit', {});
  },
};
