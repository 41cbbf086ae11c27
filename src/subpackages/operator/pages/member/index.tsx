import { View } from '@tarojs/components';
import { GroupGate } from '@/features/groups/group-gate';
import { MEMBER_WORDS } from '@/features/groups/operator/copy';
import { MemberHead } from '@/features/groups/operator/member-head';
import { MemberManage } from '@/features/groups/operator/member-manage';
import { MemberRecord } from '@/features/groups/operator/member-record';
import { MemberOffices } from '@/features/groups/operator/member-offices';
import { usePower } from '@/features/groups/operator/use-power';
import { READ_MEMBER_REFUSALS } from '@/features/groups/staff-copy';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { FreezeCard } from '@/features/points/operator/freeze-card';
import { MemberEntries } from '@/features/points/operator/member-entries';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage, usePageParams } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/operator-icons.scss';

/** 成员: one member as the staff of a group may know them. */
export default function MemberPage() {
  const { memberId = '' } = usePageParams('member');
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={MEMBER_WORDS.title}>
      {(groupId) => <MemberScreen groupId={groupId} memberId={memberId} />}
    </GroupGate>
  );
}

interface OfMember {
  readonly groupId: string;
  readonly memberId: string;
}

function MemberScreen({ groupId, memberId }: OfMember) {
  const nowMs = useNow('minute');
  const power = usePower(groupId);
  const asked = useOperatorOperation('groups.read-member', { groupId, memberId }, { words: READ_MEMBER_REFUSALS });
  const { data: member, refusal, isLoading, isOffline, refresh } = asked;
  const mayAdjust = power.isAdmin && member !== undefined && memberId !== power.myId;
  return (
    <Page title={MEMBER_WORDS.title} bar={mayAdjust ? <AdjustBar memberId={memberId} /> : undefined}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={member !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {member !== undefined && (
        <View>
          <MemberHead member={member} nowMs={nowMs} />
          <MemberRecord member={member} nowMs={nowMs} />
          <MemberManage groupId={groupId} member={member} power={power} />
          {power.isOwner && <MemberOffices groupId={groupId} memberId={memberId} name={member.name} />}
          {power.isOwner && memberId !== power.myId && (
            <FreezeCard groupId={groupId} memberId={memberId} name={member.name} />
          )}
          <MemberEntries
            groupId={groupId}
            memberId={memberId}
            availablePoints={member.availablePoints}
            mayReverse={mayAdjust}
            nowMs={nowMs}
          />
        </View>
      )}
    </Page>
  );
}

function AdjustBar({ memberId }: { readonly memberId: string }) {
  return (
    <BottomBar>
      <Button
        size="large"
        isWide
        onPress={() => {
          openPage('adjust', { memberId });
        }}
      >
        {MEMBER_WORDS.adjust}
      </Button>
    </BottomBar>
  );
}
