import { View } from '@tarojs/components';
import type { ChainPage } from '../../../contracts/chain-views';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS } from './chain-copy';

/** What it is, who runs it, and how it is paid: before any figure. */
export function ChainHead({ page }: { readonly page: ChainPage }) {
  const { terms, organizer } = page;
  return (
    <View className="mt8">
      <View className="title">{terms.title}</View>
      <View className="row wrap mt8">
        <Avatar person={avatarOf(organizer, page.chainId)} size={28} />
        <View className="sub ml8 mr8">{CHAIN_WORDS.organizer(organizer.name)}</View>
        <Tag tint="leaf">{terms.paymentText}</Tag>
      </View>
    </View>
  );
}
