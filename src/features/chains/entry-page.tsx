import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { Answered } from '@/lib/answered';
import { ReminderCard } from '@/lib/reminder-card';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_ENTRY_REFUSALS } from './copy';
import { AfterSale } from './after-sale';
import { EntryBar } from './entry-bar';
import { ENTRY_WORDS, LIST_WORDS } from './entry-copy';
import { EntryDelivery } from './entry-delivery';
import { EntryFacts, EntryLines } from './entry-facts';
import { EntryHead } from './entry-head';
import { EntryHistory } from './entry-history';
import { EntryMoney } from './entry-money';

/** While something waits to be picked up the page looks by itself whether it was. */
const WATCH_MS = 10_000;

/** What somebody who takes part wants to hear of. */
const TOLD = ['chain-formed', 'chain-arrived', 'chain-shipped', 'chain-short', 'chain-case'] as const;

/** One of my entries: how it stands, the code for the counter, what it is, what is paid, what went wrong. */
export function MyEntryPage({ entryId }: { readonly entryId: string }) {
  const asked = useMemberOperation('chains.read-entry', { entryId }, { words: READ_ENTRY_REFUSALS, everyMs: WATCH_MS });
  usePullDownRefresh(() => {
    void asked.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  if (asked.refusal?.code === 'ENTRY_UNKNOWN') {
    return (
      <Page title={ENTRY_WORDS.title}>
        <Empty
          title={ENTRY_WORDS.notMine}
          action={LIST_WORDS.tabs.mine}
          onPress={() => {
            openPage('chains', { tab: 'mine' });
          }}
        />
      </Page>
    );
  }
  return (
    <Page
      title={asked.data?.title ?? ENTRY_WORDS.title}
      bar={asked.data !== undefined && <EntryBar entry={asked.data} />}
    >
      <Answered asked={asked} skeleton={<SkeletonRows count={5} />}>
        {(entry) => <EntryContent entry={entry} />}
      </Answered>
    </Page>
  );
}

function EntryContent({ entry }: { readonly entry: EntryPage }) {
  return (
    <View>
      <EntryHead entry={entry} />
      <EntryLines entry={entry} />
      <EntryFacts entry={entry} />
      <EntryDelivery entry={entry} />
      <EntryMoney entry={entry} />
      <AfterSale entry={entry} />
      <ReminderCard about={TOLD} />
      <EntryHistory entry={entry} />
    </View>
  );
}
