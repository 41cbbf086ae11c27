import type { ChainTerms } from '@domain/chains/chain-terms';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import type { AskedList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { ParcelledList } from '../parcelled-list';
import { StaffEntryRow } from './staff-entry-row';

interface EntryListProps {
  readonly list: AskedList<StaffEntry>;
  readonly empty: string;
  readonly terms: Pick<ChainTerms, 'items' | 'points'>;
  readonly onPress: (entryId: string) => void;
}

/** Entries for staff, page by page. */
export function EntryList({ list, empty, terms, onPress }: EntryListProps) {
  const { items, refusal, isLoading, isOffline, status } = list;
  return (
    <>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={5} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Card>
          <Empty isSmall title={empty} />
        </Card>
      )}
      {items.length > 0 && (
        <ParcelledList items={items} keyOf={({ entryId }) => entryId}>
          {(entry) => <StaffEntryRow entry={entry} terms={terms} onPress={onPress} />}
        </ParcelledList>
      )}
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
    </>
  );
}
