import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { Answered } from '@/lib/answered';
import { SayCard } from '@/lib/say-card';
import { useOperatorList } from '@/lib/use-operation';
import { Page } from '@/ui/page/page';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { RUN_REFUSALS } from './copy';
import { EntryList } from './entry-list';
import { peopleWords } from './people-words';
import { ENTRIES_WORDS } from './run-copy';
import { StaffEntrySheet } from './staff-entry-sheet';
import { useRun } from './use-run';

type What = keyof typeof ENTRIES_WORDS.tabs;
const TABS = (Object.keys(ENTRIES_WORDS.tabs) as What[]).map((key) => ({ key, label: ENTRIES_WORDS.tabs[key] }));

interface RunEntriesPageProps {
  readonly chainId: string;
  /** The list that is asked for; all of them unless told. */
  readonly startsWith: string | undefined;
  readonly mayRun: boolean;
}

/** Who has what, who has paid, who claims; one entry opens in a sheet. */
export function RunEntriesPage({ chainId, startsWith, mayRun }: RunEntriesPageProps) {
  const [what, setWhat] = useState<What>(TABS.find(({ key }) => key === startsWith)?.key ?? 'all');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const run = useRun(chainId);
  const list = useOperatorList('chains.list-run-entries', { chainId, what }, { words: RUN_REFUSALS });
  useReachBottom(() => {
    void list.more();
  });
  const chosen = list.items.find(({ entryId }) => entryId === chosenId);
  return (
    <Page title={run.data?.title ?? ENTRIES_WORDS.title}>
      <Tabs tabs={TABS} current={what} onChange={setWhat} />
      {what === 'unpaid' && run.data !== undefined && list.items.length > 0 && (
        <SayCard
          label={ENTRIES_WORDS.say}
          text={ENTRIES_WORDS.chase(
            run.data.title,
            peopleWords(list.items, list.status !== 'end'),
            run.data.terms.paymentText,
          )}
        />
      )}
      <Answered asked={run} skeleton={<SkeletonRows count={5} />}>
        {({ terms }) => (
          <View key={what}>
            <EntryList list={list} empty={ENTRIES_WORDS.empty[what]} terms={terms} onPress={setChosenId} />
          </View>
        )}
      </Answered>
      {chosen !== undefined && run.data !== undefined && (
        <StaffEntrySheet
          entry={chosen}
          run={run.data}
          mayRun={mayRun}
          onClose={() => {
            setChosenId(null);
          }}
        />
      )}
    </Page>
  );
}
