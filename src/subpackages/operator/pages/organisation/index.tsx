import { View } from '@tarojs/components';
import { GroupGate } from '@/features/groups/group-gate';
import { AuditList } from '@/features/groups/operator/audit-list';
import { HEALTH_WORDS } from '@/features/groups/operator/health-copy';
import { ORGANISATION_WORDS } from '@/features/groups/operator/organisation-copy';
import { OrganisationFacts } from '@/features/groups/operator/organisation-facts';
import { OrganisationForm } from '@/features/groups/operator/organisation-form';
import { TEMPLATE_WORDS } from '@/features/groups/operator/reminders-copy';
import { StaffList } from '@/features/groups/operator/staff-list';
import { StepDown } from '@/features/groups/operator/step-down';
import { usePower } from '@/features/groups/operator/use-power';
import { LiabilityCard } from '@/features/points/operator/liability-card';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Section } from '@/ui/section/section';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/operator-icons.scss';

/** 组织: its settings, who works for it, what it owes, what the reader did. */
export default function OrganisationPage() {
  return (
    <GroupGate groupId={undefined} title={ORGANISATION_WORDS.title}>
      {(groupId) => (
        <Page title={ORGANISATION_WORDS.title}>
          <Organisation groupId={groupId} />
        </Page>
      )}
    </GroupGate>
  );
}

/** What else there is to look after. */
function Ways({ isOwner }: { readonly isOwner: boolean }) {
  const open = (page: 'reminders' | 'health') => () => {
    openPage(page);
  };
  return (
    <View className="mt16">
      <Card kind="flush">
        {isOwner && <Cell title={TEMPLATE_WORDS.entry} sub={TEMPLATE_WORDS.entryNote} onPress={open('reminders')} />}
        <Cell title={HEALTH_WORDS.entry} sub={HEALTH_WORDS.entryNote} onPress={open('health')} />
      </Card>
    </View>
  );
}

function Organisation({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const { isOwner } = usePower(groupId);
  const { data, isLoading, refusal, isOffline, refresh } = useOperatorOperation(
    'groups.read-organisation',
    {},
    { words: {} },
  );
  if (data === undefined && refusal !== null) {
    return <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />;
  }
  return (
    <View>
      <Section title={ORGANISATION_WORDS.settings}>
        {isLoading && <SkeletonRows count={3} />}
        {data !== undefined && !isOwner && <OrganisationFacts view={data} />}
        {data !== undefined && isOwner && <OrganisationForm key={JSON.stringify(data)} view={data} />}
      </Section>
      <Ways isOwner={isOwner} />
      <StaffList groupId={groupId} isOwner={isOwner} />
      {isOwner && <LiabilityCard />}
      <AuditList nowMs={nowMs} />
      {isOwner && data !== undefined && <StepDown ownerCount={data.ownerCount} />}
    </View>
  );
}
