import { View } from '@tarojs/components';
import type { MyProfile } from '../../../contracts/people';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { useNow } from '@/ui/countdown/use-now';
import { DisplaySettings } from './display-settings';
import { HelpLinks } from './help-links';
import { LogOut } from './log-out';
import { MeHead } from './me-head';
import { AccountLinks, RecordLinks } from './me-links';
import { WaitingList } from './waiting-list';

/** 我的: who, figures, what waits, records, what is written to me, how I read, the way out. */
export function MeContent({ profile }: { readonly profile: MyProfile }) {
  const nowMs = useNow('minute');
  const { groupId } = useCurrentGroup();
  const points = useMemberOperation('points.read', {}, { words: {} });
  const wallet = useMemberOperation('coupons.list-wallet', { tab: 'usable' }, { words: {} });
  const home = useMemberOperation(
    'groups.read-home',
    { groupId: groupId ?? '' },
    { words: { GROUP_DISSOLVED: '' }, isEnabled: groupId !== null },
  );
  const figures = {
    availablePoints: points.data?.availablePoints ?? null,
    usableCoupons: wallet.data?.counts.usable ?? null,
    checkInDays: home.data?.totalCheckInDays ?? null,
  };
  return (
    <View>
      <MeHead profile={profile} figures={figures} nowMs={nowMs} />
      <WaitingList coupons={wallet.data?.items ?? []} coming={points.data?.coming ?? []} nowMs={nowMs} />
      <RecordLinks figures={figures} />
      <AccountLinks profile={profile} />
      <DisplaySettings />
      <HelpLinks />
      <LogOut />
    </View>
  );
}
