import { useEffect, type ReactNode } from 'react';
import type { AskedList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { isNotMine } from './waiting';

interface CampaignSectionProps<Item> {
  readonly title: string;
  readonly list: AskedList<Item>;
  /** Whether an item is shown on this tab. */
  readonly belongs: (item: Item) => boolean;
  readonly empty: { readonly words: string; readonly action?: string; readonly onPress?: () => void };
  readonly rowOf: (item: Item) => ReactNode;
}

/** One kind of campaign. What this person may not see is not there. */
export function CampaignSection<Item>({ title, list, belongs, empty, rowOf }: CampaignSectionProps<Item>) {
  const shown = list.items.filter(belongs);
  const { status, more, refusal } = list;
  // The list mixes what is on with what is over: pages with nothing for this tab are turned by themselves.
  const isSearching = shown.length === 0 && status !== 'end' && refusal === null;
  useEffect(() => {
    if (isSearching && status === 'more') void more();
  }, [isSearching, status, more]);
  if (isNotMine(list)) return null;
  return (
    <Section title={title}>
      {refusal !== null && (
        <Failed hasContent={shown.length > 0} words={refusal.words} isOffline={list.isOffline} onRetry={list.refresh} />
      )}
      {(list.isLoading || isSearching) && <SkeletonRows count={2} />}
      {shown.length > 0 && <Card kind="flush">{shown.map(rowOf)}</Card>}
      {shown.length > 0 && status !== 'end' && <ListEnd status={status} onMore={more} />}
      {shown.length === 0 && status === 'end' && !list.isLoading && refusal === null && (
        <Card>
          <Empty isSmall title={empty.words} action={empty.action} onPress={empty.onPress} />
        </Card>
      )}
    </Section>
  );
}
