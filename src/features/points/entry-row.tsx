import type { EntryLine } from '../../../contracts/points-views';
import { LedgerRow } from '@/ui/ledger-row/ledger-row';
import { entrySentence } from './copy';
import { lookOf } from './entry-look';

interface EntryRowProps {
  readonly entry: EntryLine;
  readonly onPress: (entry: EntryLine) => void;
}

/** One line of the ledger with the balance after it; opens where it came from. */
export function EntryRow({ entry, onPress }: EntryRowProps) {
  const words = entrySentence(entry);
  return (
    <LedgerRow
      {...lookOf(entry)}
      what={words.title}
      note={words.caption}
      amount={words.amount}
      kind={entry.points > 0 ? 'plus' : 'minus'}
      after={words.balance}
      onPress={() => {
        onPress(entry);
      }}
    />
  );
}
