import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { LIMITS } from '@domain/kernel/limits';
import { useMemberList } from '@/lib/use-operation';
import { useRested } from '@/lib/use-rested';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { TextInput } from '@/ui/field/text-input';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { HIGHLIGHT_WORDS } from './copy';
import { HighlightCard } from './highlight-card';
import styles from './highlights.module.scss';
import { SpeakerCard } from './speaker-card';
import { Vote } from './vote';

/** What is shown to the group, with a search over words and tags. */
export function Archive({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const [words, setWords] = useState('');
  const rested = useRested(words.trim());
  const list = useMemberList('highlights.list', { groupId, words: rested }, { words: {} });
  const { items, refusal, isLoading, isOffline, status } = list;
  useReachBottom(() => {
    void list.more();
  });
  const isSearch = rested !== '';
  return (
    <View>
      {!isSearch && <SpeakerCard groupId={groupId} />}
      <Card kind="flush">
        <TextInput
          label={HIGHLIGHT_WORDS.search}
          placeholder={HIGHLIGHT_WORDS.searchPlaceholder}
          maxLength={LIMITS.nameMax}
          value={words}
          onChange={setWords}
        />
      </Card>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty
          title={isSearch ? HIGHLIGHT_WORDS.notFound : HIGHLIGHT_WORDS.nothing}
          note={isSearch ? HIGHLIGHT_WORDS.notFoundNote : HIGHLIGHT_WORDS.nothingNote}
        />
      )}
      <View className={styles.list}>
        {items.map((highlight) => (
          <HighlightCard key={highlight.highlightId} highlight={highlight} nowMs={nowMs} onTag={setWords}>
            <Vote groupId={groupId} highlight={highlight} />
          </HighlightCard>
        ))}
      </View>
      {(items.length > 0 || status !== 'end') && refusal === null && !isLoading && (
        <ListEnd status={status} onMore={list.more} />
      )}
    </View>
  );
}
