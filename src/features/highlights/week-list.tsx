import { View } from '@tarojs/components';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { SkeletonRows } from '@/ui/states/skeleton';
import { WEEK_LIST_WORDS } from './copy';
import { HighlightCard } from './highlight-card';
import styles from './highlights.module.scss';
import { Vote } from './vote';

/** What was shown this week and the last, the most votes first. */
export function WeekList({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const asked = useMemberOperation('highlights.list-week', { groupId }, { words: {} });
  return (
    <Answered asked={asked} skeleton={<SkeletonRows count={4} />}>
      {({ weeks }) =>
        weeks.every(({ items }) => items.length === 0) ? (
          <Empty title={WEEK_LIST_WORDS.nothing} note={WEEK_LIST_WORDS.nothingNote} />
        ) : (
          <>
            {weeks.map(({ week, items }, index) =>
              items.length === 0 ? null : (
                <Section
                  key={week}
                  title={index === 0 ? WEEK_LIST_WORDS.current : WEEK_LIST_WORDS.last}
                  more={WEEK_LIST_WORDS.order}
                >
                  <View className={styles.list}>
                    {items.map((highlight) => (
                      <HighlightCard key={highlight.highlightId} highlight={highlight} nowMs={nowMs}>
                        <Vote groupId={groupId} highlight={highlight} />
                      </HighlightCard>
                    ))}
                  </View>
                </Section>
              ),
            )}
          </>
        )
      }
    </Answered>
  );
}
