import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { businessDayAt, daysBetween } from '@domain/kernel/business-day';
import { LIMITS } from '@domain/kernel/limits';
import type { listMembers, MemberLine } from '../../../../contracts/group-members';
import type { InputOf } from '../../../../contracts/operation';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList } from '@/lib/use-operation';
import { useRested } from '@/lib/use-rested';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { TextInput } from '@/ui/field/text-input';
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
  const [name, setName] = useState('');
  const wanted = useRested(name.trim());
  return (
    <View>
      <TextInput
        label={MEMBERS_WORDS.search}
        placeholder={MEMBERS_WORDS.searchPlaceholder}
        value={name}
        maxLength={LIMITS.nameMax}
        onChange={setName}
      />
      {wanted === '' ? (
        <View>
          <Tabs tabs={TABS} current={filter} onChange={setFilter} />
          <Members key={filter} groupId={groupId} narrowed={FILTERS[filter]} empty={emptyOf(filter)} />
        </View>
      ) : (
        <Members
          key={wanted}
          groupId={groupId}
          narrowed={{ name: wanted }}
          empty={{ title: MEMBERS_WORDS.noneFound, note: MEMBERS_WORDS.noneFoundNote }}
        />
      )}
    </View>
  );
}

const emptyOf = (filter: Filter) =>
  filter === 'all'
    ? { title: MEMBERS_WORDS.empty, note: MEMBERS_WORDS.emptyNote }
    : { title: MEMBERS_WORDS.emptyFilter };

interface MembersProps {
  readonly groupId: string;
  /** What narrows the list; nothing for all. */
  readonly narrowed: Omit<InputOf<typeof listMembers>, 'groupId' | 'after'>;
  readonly empty: { readonly title: string; readonly note?: string };
}

function Members({ groupId, narrowed, empty }: MembersProps) {
  const nowMs = useNow('minute');
  const list = useOperatorList('groups.list-members', { groupId, ...narrowed }, { words: {} });
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
      {isEmpty && <Empty {...empty} />}
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
