import { useState } from 'react';
import type { ChainPage, EntryPage } from '../../../contracts/chain-views';
import { goBack } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { chainCard } from './chain-card';
import { ChainContent } from './chain-content';
import { CHAIN_WORDS } from './chain-copy';
import { JoinedSheet } from './joined-sheet';
import { SoldOutSheet } from './sold-out-sheet';
import { useSending, type Sending } from './use-sending';
import { useWish, type Changing, type Wishing } from './use-wish';
import { gapOf, type Wish } from './wish';
import { WishBar } from './wish-bar';
import { WishSheet } from './wish-sheet';

interface ChainScreenProps {
  readonly page: ChainPage;
  /** The entry that is being changed; null to join. */
  readonly changing: Changing | null;
  readonly onRefresh: () => unknown;
}

/** One chain, and what this person does with it: choose, then send; what is not plain by itself is asked in a sheet. */
export function ChainScreen({ page, changing, onRefresh }: ChainScreenProps) {
  const own = changing?.entry ?? null;
  const wishing = useWish(page, changing);
  const sending = useSending(page, own);
  const [isAsking, setAsking] = useState(false);
  const { share } = useShareCard(chainCard(page));
  const send = async (wish: Wish = wishing.wish) => {
    const isDone = await sending.send(wish, wishing.price(wish));
    if (isDone) setAsking(false);
  };
  const press = () => {
    if (gapOf(page.terms, wishing.wish) === null) return send();
    setAsking(true);
    return undefined;
  };
  const shared = { page, own, wishing, sending, share };
  return (
    <Page title={page.terms.title} bar={<Bar {...shared} onPress={press} />}>
      <ChainContent
        page={page}
        own={own}
        wishing={wishing}
        sending={sending}
        onRefresh={onRefresh}
        onDetails={() => {
          setAsking(true);
        }}
      />
      <Sheets
        {...shared}
        isAsking={isAsking}
        onSend={send}
        onStopAsking={() => {
          setAsking(false);
        }}
      />
    </Page>
  );
}

interface SheetsProps extends Pick<ChainScreenProps, 'page'> {
  readonly own: EntryPage | null;
  readonly wishing: Wishing;
  readonly sending: Sending;
  readonly share: () => void;
  readonly isAsking: boolean;
  readonly onSend: (wish?: Wish) => Promise<void>;
  readonly onStopAsking: () => void;
}

/** What is still to be said, why it did not go as wished, or that it is done. */
function Sheets({ page, own, wishing, sending, share, isAsking, onSend, onStopAsking }: SheetsProps) {
  const { receipt, refusal, isBusy, clear } = sending;
  const close = () => {
    clear();
    if (own === null) wishing.reset();
    else goBack();
  };
  if (receipt !== null) {
    return <JoinedSheet page={page} receipt={receipt} isEdit={own !== null} onShare={share} onClose={close} />;
  }
  const shared = { page, wishing, isBusy };
  if (refusal?.code === 'SOLD_OUT') {
    const take = (wish: Wish) => {
      wishing.change({ counts: wish.counts });
      return onSend(wish);
    };
    return <SoldOutSheet {...shared} refusal={refusal} onTake={take} onClose={clear} />;
  }
  if (!isAsking) return null;
  return (
    <WishSheet {...shared} isEdit={own !== null} refusal={refusal} onSend={() => onSend()} onClose={onStopAsking} />
  );
}

interface BarProps extends Pick<ChainScreenProps, 'page'> {
  readonly own: EntryPage | null;
  readonly wishing: Wishing;
  readonly sending: Sending;
  readonly share: () => void;
  readonly onPress: () => unknown;
}

/** Joining while it is open; afterwards the card for the chat. */
function Bar({ page, own, wishing, sending, share, onPress }: BarProps) {
  if (page.phase === 'paused') {
    return (
      <BottomBar>
        <Button size="large" isWide disabledReason={CHAIN_WORDS.pausedLabel}>
          {CHAIN_WORDS.join}
        </Button>
      </BottomBar>
    );
  }
  if (page.phase !== 'open') {
    return (
      <BottomBar>
        <Button kind="soft" size="large" isWide icon="share-2" openType="share" onPress={share}>
          {CHAIN_WORDS.share}
        </Button>
      </BottomBar>
    );
  }
  return (
    <WishBar
      wish={wishing.wish}
      priced={wishing.priced}
      isBusy={sending.isBusy}
      label={own !== null ? CHAIN_WORDS.save : page.mine.length > 0 ? CHAIN_WORDS.joinMore : CHAIN_WORDS.join}
      disabledReason={hindrance(page, own, wishing)}
      onPress={onPress}
    />
  );
}

function hindrance(page: ChainPage, own: EntryPage | null, { wish, isChanged }: Wishing) {
  if (gapOf(page.terms, wish) === 'lines') return CHAIN_WORDS.choose;
  if (own === null || isChanged) return undefined;
  return CHAIN_WORDS.unchanged;
}
