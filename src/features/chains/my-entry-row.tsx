import { View } from '@tarojs/components';
import type { MyEntry } from '../../../contracts/chain-views';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui/cell/cell';
import { Tag } from '@/ui/tag/tag';
import { ENTRY_WORDS, entryStatus, moneyStatus } from './entry-copy';
import styles from './chains.module.scss';

interface MyEntryRowProps {
  readonly entry: MyEntry;
  /** Above the number: the chain it belongs to, where several are listed; else what was asked for. */
  readonly title: string;
  readonly arrivedAtMs?: number;
}

/** One of my entries: its number, what it is, how it stands. */
export function MyEntryRow({ entry, title, arrivedAtMs }: MyEntryRowProps) {
  const { word, tint } = entryStatus({ ...entry, arrivedAtMs });
  const facts = [
    ENTRY_WORDS.number(entry.number),
    entry.forName === '' ? '' : ENTRY_WORDS.forSomebody(entry.forName),
    moneyStatus(entry),
  ].filter((fact) => fact !== '');
  return (
    <Cell
      title={title}
      sub={
        <View className={styles.status}>
          <View className="num mr8">{facts.join(' · ')}</View>
          <Tag tint={tint}>{word}</Tag>
        </View>
      }
      label={`${title}，${word}`}
      onPress={() => {
        openPage('chain-entry', { entryId: entry.entryId });
      }}
    />
  );
}
