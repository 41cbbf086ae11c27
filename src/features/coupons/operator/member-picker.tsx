import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MemberLine } from '../../../../contracts/group-members';
import { useOperatorList } from '@/lib/use-operation';
import { useRested } from '@/lib/use-rested';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Cell } from '@/ui/cell/cell';
import { TextInput } from '@/ui/field/text-input';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { BATCH_WORDS } from './batch-page-copy';

interface MemberPickerProps {
  readonly groupId: string;
  readonly onPick: (member: MemberLine) => void;
}

const NAME_MAX = 20;

/** One member of the group, found by name. */
export function MemberPicker({ groupId, onPick }: MemberPickerProps) {
  const [name, setName] = useState('');
  const wanted = useRested(name.trim());
  const narrowed = wanted === '' ? {} : { name: wanted };
  const list = useOperatorList('groups.list-members', { groupId, ...narrowed }, { words: {} });
  const { items: found, refusal, isLoading, isOffline, refresh } = list;
  return (
    <View>
      <TextInput
        label={BATCH_WORDS.search}
        placeholder={BATCH_WORDS.searchPlaceholder}
        value={name}
        maxLength={NAME_MAX}
        onChange={setName}
      />
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={found.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {found.map((member) => (
        <MemberRow key={member.memberId} member={member} onPick={onPick} />
      ))}
      {found.length === 0 && list.status === 'end' && refusal === null && !isLoading && (
        <Empty isSmall title={wanted === '' ? BATCH_WORDS.noMembers : BATCH_WORDS.noneFound} />
      )}
      {found.length > 0 && <ListEnd status={list.status} onMore={list.more} />}
    </View>
  );
}

function MemberRow({ member, onPick }: { readonly member: MemberLine; readonly onPick: (member: MemberLine) => void }) {
  return (
    <Cell
      lead={<Avatar person={avatarOf(member, member.memberId)} />}
      leadWidth={40}
      title={member.name === '' ? BATCH_WORDS.noName : member.name}
      onPress={() => {
        onPick(member);
      }}
    />
  );
}
