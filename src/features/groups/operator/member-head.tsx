import { View } from '@tarojs/components';
import { businessDayAt, daysBetween } from '@domain/kernel/business-day';
import type { MemberCard } from '../../../../contracts/group-members';
import { formatCount } from '@/lib/format-points';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Stats } from '@/ui/stat/stats';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { TIER_WORDS } from '../staff-copy';
import { GROUP_ROLE_WORDS, MEMBER_WORDS, MEMBERS_WORDS } from './copy';

interface MemberHeadProps {
  readonly member: MemberCard;
  readonly nowMs: number;
}

/** A week without a check-in is worth a greeting. */
const QUIET_DAYS = 7;

/** Who it is, how they stand here, their figures, and why to greet them now. */
export function MemberHead({ member, nowMs }: MemberHeadProps) {
  return (
    <View>
      <View className="row mt12">
        <Avatar person={avatarOf(member, member.memberId)} size={56} />
        <View className="grow ml16">
          <View className="title ell">{member.name}</View>
          <View className="sub">{originOf(member, nowMs)}</View>
        </View>
      </View>
      <Tags member={member} />
      <Card kind="hero">
        <Stats size="small" stats={statsOf(member)} />
      </Card>
      <WhyNow member={member} nowMs={nowMs} />
    </View>
  );
}

function originOf({ joinedAtMs, joinedBy }: MemberCard, nowMs: number): string {
  const days = daysBetween(businessDayAt(joinedAtMs), businessDayAt(nowMs));
  return `${MEMBERS_WORDS.joined(days)} · ${MEMBER_WORDS.joinedBy[joinedBy]}`;
}

function Tags({ member }: { readonly member: MemberCard }) {
  const { tier, tags, role, status } = member;
  return (
    <View className="row wrap">
      {status !== 'active' && <Spaced tag={MEMBER_WORDS.status[status]} tint="danger" />}
      {role !== 'member' && <Spaced tag={GROUP_ROLE_WORDS[role]} tint="brand" />}
      <Spaced tag={TIER_WORDS[tier]} />
      {tags.map((tag, index) => (
        <Spaced key={tag} tag={tag} tint={index % 2 === 0 ? 'apricot' : 'sky'} />
      ))}
    </View>
  );
}

const Spaced = ({ tag, tint }: { readonly tag: string; readonly tint?: Tint }) => (
  <View className="mt12 mr8">
    <Tag tint={tint}>{tag}</Tag>
  </View>
);

function statsOf({ availablePoints, monthPoints, totalPoints, totalCheckInDays }: MemberCard) {
  return [
    { label: MEMBER_WORDS.points, value: formatCount(availablePoints) },
    { label: MEMBER_WORDS.month, value: formatCount(monthPoints) },
    { label: MEMBER_WORDS.total, value: formatCount(totalPoints) },
    { label: MEMBER_WORDS.totalDays, value: formatCount(totalCheckInDays), unit: MEMBER_WORDS.day },
  ];
}

function WhyNow({ member, nowMs }: MemberHeadProps) {
  const { status, statusAtMs, lastCheckInDay } = member;
  const today = businessDayAt(nowMs);
  if (status !== 'active') {
    const when = formatNearDay(businessDayAt(statusAtMs), nowMs);
    return <Notice tint="sky" icon="info">{`${MEMBER_WORDS.status[status]} · ${MEMBER_WORDS.since(when)}`}</Notice>;
  }
  if (lastCheckInDay === '') return <Notice icon="coffee">{MEMBER_WORDS.never}</Notice>;
  const quietDays = daysBetween(lastCheckInDay, today);
  return quietDays < QUIET_DAYS ? null : <Notice icon="coffee">{MEMBER_WORDS.quiet(quietDays)}</Notice>;
}
