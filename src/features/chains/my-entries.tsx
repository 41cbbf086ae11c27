import type { ChainPage } from '../../../contracts/chain-views';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { CHAIN_WORDS } from './chain-copy';
import { MyEntryRow } from './my-entry-row';
import { linesWords } from './sku-name';

/** My own entries of this chain, above everybody's. */
export function MyEntries({ page }: { readonly page: ChainPage }) {
  if (page.mine.length === 0) return null;
  return (
    <Section title={CHAIN_WORDS.mine}>
      <Card kind="flush">
        {page.mine.map((entry) => (
          <MyEntryRow
            key={entry.entryId}
            entry={entry}
            title={linesWords(page.terms, entry.lines)}
            arrivedAtMs={page.arrivedAtMs}
          />
        ))}
      </Card>
    </Section>
  );
}
