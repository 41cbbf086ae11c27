import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { formatInstant } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import styles from './chains.module.scss';
import { ENTRY_WORDS, EVENT_WORDS } from './entry-copy';

/** What happened to an entry, newest first. */
export function EntryHistory({ entry: { history, nowMs } }: { readonly entry: EntryPage }) {
  if (history.length === 0) return null;
  return (
    <Section title={ENTRY_WORDS.history}>
      <Card kind="flush">
        {[...history].reverse().map((event, index) => (
          <View key={`${index} ${event.atMs}`} className={styles.line}>
            <View className="grow">
              <View>{EVENT_WORDS[event.kind]}</View>
              {event.note !== '' && <View className="sub">{event.note}</View>}
            </View>
            <View className="cap none ml8 num">{formatInstant(event.atMs, nowMs)}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
