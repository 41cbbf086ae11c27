import { View } from '@tarojs/components';
import type { ChainPage, EntryPage } from '../../../contracts/chain-views';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { CHAIN_WORDS, WISH_WORDS } from './chain-copy';
import { ChainHead } from './chain-head';
import { ChainText } from './chain-text';
import { CopyChainCell } from './copy-chain-cell';
import { EntriesSection } from './entries-section';
import { FormingCard } from './forming-card';
import { ItemList } from './item-list';
import { MoneyCard } from './money-card';
import { MyEntries } from './my-entries';
import { slotWords } from './slot-words';
import { StaffWays } from './staff-ways';
import type { Sending } from './use-sending';
import type { Wishing } from './use-wish';

interface ChainContentProps {
  readonly page: ChainPage;
  /** The entry that is being changed. */
  readonly own: EntryPage | null;
  readonly wishing: Wishing;
  readonly sending: Sending;
  readonly onRefresh: () => unknown;
  /** Where, when and paid with what, in a sheet. */
  readonly onDetails: () => void;
}

/** A chain from top to bottom: how far it is, what there is, mine, everybody's, the money. */
export function ChainContent({ page, own, wishing, sending, onRefresh, onDetails }: ChainContentProps) {
  const nowMs = useNow('minute');
  const isOpen = page.phase === 'open';
  return (
    <View>
      <ChainHead page={page} />
      <SendingNotice sending={sending} />
      <FormingCard page={page} nowMs={Math.max(nowMs, page.nowMs)} onDeadline={onRefresh} />
      <ItemList page={page} wish={wishing.wish} own={own} onCount={isOpen ? wishing.count : null} />
      {isOpen && <Details page={page} wishing={wishing} onPress={onDetails} />}
      {own === null && <MyEntries page={page} />}
      <ChainText terms={page.terms} />
      {own === null && <EntriesSection page={page} />}
      {page.money !== null && <MoneyCard money={page.money} terms={page.terms} shortages={page.shortages} />}
      <Further page={page} />
      <StaffWays page={page} />
    </View>
  );
}

function SendingNotice({ sending: { isWaiting, refusal } }: { readonly sending: Sending }) {
  if (refusal !== null && refusal.code !== 'SOLD_OUT') {
    return <Notice icon={refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{refusal.words}</Notice>;
  }
  return isWaiting ? (
    <Notice icon="refresh-cw" tint="sky">
      {CHAIN_WORDS.waiting}
    </Notice>
  ) : null;
}

/** Where it will be picked up, as it stands now; pressing changes it. */
function Details({
  page,
  wishing: { wish },
  onPress,
}: Pick<ChainContentProps, 'page' | 'wishing'> & { onPress: () => void }) {
  const point = page.terms.points[wish.point];
  const slot = point?.slots[wish.slot ?? -1];
  const facts = [
    point?.name ?? '',
    slot === undefined ? '' : slotWords(slot, page.nowMs),
    point?.asksBuilding === true ? wish.building : '',
    point?.delivery === undefined ? '' : wish.address.detail,
    wish.forName === '' ? '' : CHAIN_WORDS.forSomebody(wish.forName),
  ].filter((fact) => fact !== '');
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="map-pin" />}
        title={CHAIN_WORDS.details}
        sub={<View className="num">{facts.join(' · ')}</View>}
        label={`${CHAIN_WORDS.details}，${WISH_WORDS.someone}`}
        onPress={onPress}
      />
    </Card>
  );
}

function Further({ page }: { readonly page: ChainPage }) {
  const { chainId, groupId } = page;
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="book-open" />}
        title={CHAIN_WORDS.rules}
        sub={CHAIN_WORDS.rulesNote}
        onPress={() => {
          openPage('rules', { kind: 'chain', id: chainId, groupId });
        }}
      />
      {page.entryCount > 0 && <CopyChainCell chainId={chainId} terms={page.terms} />}
    </Card>
  );
}
