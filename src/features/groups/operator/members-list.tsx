import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { businessDayAt, daysBetween } from '@domain/kernel/business-day';
import type { MemberLine } from '../../../../contracts/group-members';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { Tag } from '@/ui/tag/tag';
import { TIER_WORDS } from '../staff-copy';
import { GROUP_ROLE_WORDS, MEMBERS_WORDS } from './copy';

type Filter = keyof typeof MEMBERS_WORDS.filters;

/** What each filter asks for: at most one thing narrows the list. */
const FILTERS = {
  all: {},
  core: { tier: 'core' },
  admin: { role: 'admin' },
  assistant: { role: 'assistant' },
  verifier: { role: 'verifier' },
  left: { status: 'left' },
  removed: { status: 'removed' },
} as const satisfies Record<Filter, object>;

const TABS = (Object.keys(FILTERS) as Filter[]).map((key) => ({ key, label: MEMBERS_WORDS.filters[key] }));

/** The members of a group, newest first, all or one kind of them. */
export function MembersList({ groupId }: { readonly groupId: string }) {
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <View>
      <Tabs tabs={TABS} current={filter} onChange={setFilter} />
      <FilteredMembers key={filter} groupId={groupId} filter={filter} />
    </View>
  );
}

function FilteredMembers({ groupId, filter }: { readonly groupId: string; readonly filter: Filter }) {
  const nowMs = useNow('minute');
  const list = useOperatorList('groups.list-members', { groupId, ...FILTERS[filter] }, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={8} />}
      {isEmpty && filter === 'all' && <Empty title={MEMBERS_WORDS.empty} note={MEMBERS_WORDS.emptyNote} />}
      {isEmpty && filter !== 'all' && <Empty title={MEMBERS_WORDS.emptyFilter} />}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((member) => (
            <MemberRow key={member.memberId} member={member} nowMs={nowMs} />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

function MemberRow({ member, nowMs }: { readonly member: MemberLine; readonly nowMs: number }) {
  const { memberId, name, role, tier } = member;
  return (
    <Cell
      lead={<Avatar person={avatarOf(member, memberId)} />}
      leadWidth={40}
      title={
        <View className="row">
          <View className="ell">{name}</View>
          {role !== 'member' && <Beside tag={GROUP_ROLE_WORDS[role]} tint="brand" />}
          {tier === 'core' && <Beside tag={TIER_WORDS.core} tint="leaf" />}
        </View>
      }
      sub={subOf(member, nowMs)}
      value={<View className="num">{MEMBERS_WORDS.points(member.totalPoints)}</View>}
      label={name}
      onPress={() => {
        openPage('member', { memberId });
      }}
    />
  );
}

const Beside = ({ tag, tint }: { readonly tag: string; readonly tint: 'brand' | 'leaf' }) => (
  <View className="none ml8">
    <Tag tint={tint}>{tag}</Tag>
  </View>
);

function subOf({ joinedAtMs, lastCheckInDay, tags }: MemberLine, nowMs: number): string {
  const days = daysBetween(businessDayAt(joinedAtMs), businessDayAt(nowMs));
  const last =
    lastCheckInDay === ''
      ? MEMBERS_WORDS.neverCheckedIn
      : MEMBERS_WORDS.lastCheckIn(formatNearDay(lastCheckInDay, nowMs));
  return [MEMBERS_WORDS.joined(days), last, ...tags.slice(0, 2)].join(' · ');
}
