import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { MyProfile } from '../../../contracts/people';
import { formatCount } from '@/lib/format-points';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import type { IconName } from '@/ui/icon/icon-names';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { ME_WORDS } from './copy';
import { GroupsSheet } from './groups-sheet';
import type { MyFigures } from './me-head';

interface LinkProps {
  readonly icon: IconName;
  readonly title: string;
  readonly value?: ReactNode;
  readonly onPress: () => void;
}

const Link = ({ icon, title, value, onPress }: LinkProps) => (
  <Cell lead={<Icon name={icon} />} title={title} value={value} onPress={onPress} />
);

const toMedals = () => {
  openPage('medals', {});
};

/** The records that are mine. */
export function RecordLinks({ figures }: { readonly figures: MyFigures }) {
  const { checkInDays, usableCoupons } = figures;
  return (
    <Section title={ME_WORDS.records}>
      <Card kind="flush">
        <Link
          icon="calendar-check"
          title={ME_WORDS.checkIns}
          value={checkInDays === null ? undefined : ME_WORDS.totalOf(formatCount(checkInDays))}
          onPress={() => {
            openPage('home');
          }}
        />
        <Link
          icon="clock"
          title={ME_WORDS.entries}
          onPress={() => {
            openPage('points');
          }}
        />
        <Link
          icon="calendar-check"
          title={ME_WORDS.signUps}
          onPress={() => {
            openPage('my-sign-ups');
          }}
        />
        <Link
          icon="berry"
          title={ME_WORDS.chains}
          onPress={() => {
            openPage('chains', { tab: 'mine' });
          }}
        />
        <Link icon="shield-check" title={ME_WORDS.medals} onPress={toMedals} />
        <Link
          icon="ticket"
          title={ME_WORDS.wallet}
          value={usableCoupons === null ? undefined : ME_WORDS.countOf(formatCount(usableCoupons))}
          onPress={() => {
            openPage('wallet');
          }}
        />
      </Card>
    </Section>
  );
}

/** What was written to me and by me, my groups, my data; for staff their own entrance first. */
export function AccountLinks({ profile }: { readonly profile: MyProfile }) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <View>
      {profile.isStaff && <StaffLink />}
      <Card kind="flush">
        <Link
          icon="bell"
          title={ME_WORDS.notices}
          value={profile.hasNewNotices ? <Tag tint="brand">{ME_WORDS.newNotices}</Tag> : undefined}
          onPress={() => {
            openPage('notices');
          }}
        />
        <Link
          icon="refresh-cw"
          title={ME_WORDS.groups}
          value={profile.groupCount === 0 ? ME_WORDS.noGroup : ME_WORDS.groupsOf(profile.groupCount)}
          onPress={() => {
            setChoosing(true);
          }}
        />
        <Link
          icon="circle-alert"
          title={ME_WORDS.complaints}
          onPress={() => {
            openPage('my-complaints', {});
          }}
        />
        <Link
          icon="arrow-down"
          title={ME_WORDS.myData}
          onPress={() => {
            openPage('my-data');
          }}
        />
      </Card>
      <GroupsSheet
        isOpen={isChoosing}
        onClose={() => {
          setChoosing(false);
        }}
      />
    </View>
  );
}

/** Who runs no group yet starts where one is opened. */
function StaffLink() {
  const { groupId } = useCurrentGroup();
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="shield-check" />}
        title={ME_WORDS.staff}
        value={ME_WORDS.staffNote}
        onPress={() => {
          openPage(groupId === null ? 'group-settings' : 'today');
        }}
      />
    </Card>
  );
}
