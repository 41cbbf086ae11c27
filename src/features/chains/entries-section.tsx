import { useEffect, useRef, useState } from 'react';
import { useReachBottom } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { ChainPage, EntryLineView } from '../../../contracts/chain-views';
import { formatCount } from '@/lib/format-points';
import { useMemberList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { CHAIN_WORDS } from './chain-copy';
import { ClaimSheet } from './claim-sheet';
import { ENTRIES_REFUSALS } from './copy';
import { EntryRow } from './entry-row';
import { ParcelledList } from './parcelled-list';

/** Who joined, highest number first; asked for again by itself when the counts have moved. */
export function EntriesSection({ page }: { readonly page: ChainPage }) {
  const { chainId, entryCount, pieceCount } = page;
  const [claiming, setClaiming] = useState<EntryLineView | null>(null);
  const entries = useMemberList('chains.list-entries', { chainId }, { words: ENTRIES_REFUSALS });
  useNewEntries(chainId, `${entryCount} ${pieceCount}`);
  useReachBottom(() => {
    void entries.more();
  });
  const { items, refusal, isLoading, status } = entries;
  const isEmpty = items.length === 0 && status === 'end' && !isLoading && refusal === null;
  return (
    <Section title={CHAIN_WORDS.joined(formatCount(entryCount), formatCount(pieceCount))}>
      {refusal !== null && (
        <Failed
          words={refusal.words}
          isOffline={entries.isOffline}
          hasContent={items.length > 0}
          onRetry={entries.refresh}
        />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && (
        <Card>
          <Empty isSmall title={CHAIN_WORDS.nobody} note={CHAIN_WORDS.nobodyNote} />
        </Card>
      )}
      {items.length > 0 && (
        <ParcelledList items={items} keyOf={({ entryId }) => entryId}>
          {(entry) => <EntryRow page={page} entry={entry} onClaim={setClaiming} />}
        </ParcelledList>
      )}
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={entries.more} />}
      {claiming !== null && (
        <ClaimSheet
          page={page}
          entry={claiming}
          onClose={() => {
            setClaiming(null);
          }}
        />
      )}
    </Section>
  );
}

/** The list follows the counts that the page's own question brings. */
function useNewEntries(chainId: string, counts: string): void {
  const queries = useQueryClient();
  const shown = useRef(counts);
  useEffect(() => {
    if (shown.current === counts) return;
    shown.current = counts;
    void queries.invalidateQueries({ queryKey: ['member', 'chains.list-entries', { chainId }] });
  }, [queries, chainId, counts]);
}
