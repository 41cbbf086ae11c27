import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MemberCard } from '../../../../contracts/group-members';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { TIER_WORDS } from '../staff-copy';
import { GROUP_ROLE_WORDS, MEMBER_WORDS } from './copy';
import { RemoveSheet } from './remove-sheet';
import { RoleSheet } from './role-sheet';
import { TierSheet } from './tier-sheet';
import type { Power } from './use-power';

interface MemberManageProps {
  readonly groupId: string;
  readonly member: MemberCard;
  readonly power: Power;
}

type OpenSheet = 'tier' | 'role' | 'remove';

/** What may be done about a member; acts beyond the reader's role are not shown. */
export function MemberManage({ groupId, member, power }: MemberManageProps) {
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const { isAdmin, myId } = power;
  if (member.status !== 'active') return null;
  const opens = (name: OpenSheet) => () => {
    setSheet(name);
  };
  const giveCoupon = () => {
    openPage('batches', { giveTo: member.memberId });
  };
  const shared = {
    groupId,
    member,
    onClose: () => {
      setSheet(null);
    },
  };
  return (
    <Section title={MEMBER_WORDS.manage}>
      <Card kind="flush">
        <Cell title={MEMBER_WORDS.tierAndTags} value={TIER_WORDS[member.tier]} onPress={opens('tier')} />
        {isAdmin && <Cell title={MEMBER_WORDS.role} value={GROUP_ROLE_WORDS[member.role]} onPress={opens('role')} />}
        {isAdmin && <Cell title={MEMBER_WORDS.giveCoupon} value={MEMBER_WORDS.giveCouponNote} onPress={giveCoupon} />}
        {isAdmin && member.memberId !== myId && (
          <Cell title={<View className="c-danger">{MEMBER_WORDS.remove}</View>} onPress={opens('remove')} />
        )}
      </Card>
      {sheet === 'tier' && <TierSheet {...shared} />}
      {sheet === 'role' && <RoleSheet {...shared} />}
      {sheet === 'remove' && <RemoveSheet {...shared} />}
    </Section>
  );
}
