import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { Highlight } from '../../../contracts/highlights';
import { useMemberAction } from '@/lib/use-action';
import { useMemberList } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { ANSWER_REFUSALS, HIGHLIGHT_WORDS, STATE_WORDS } from './copy';
import { HighlightCard } from './highlight-card';
import styles from './highlights.module.scss';
import { Vote } from './vote';

/** What I said that somebody proposed: mine to agree to, and to take back whenever I like. */
export function MyHighlights({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const list = useMemberList('highlights.list-mine', { groupId }, { words: {} });
  const { items, refusal, isLoading, isOffline, status } = list;
  useReachBottom(() => {
    void list.more();
  });
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty title={HIGHLIGHT_WORDS.nothingMine} note={HIGHLIGHT_WORDS.nothingMineNote} />
      )}
      <View className={styles.list}>
        {items.map((highlight) => (
          <Mine key={highlight.highlightId} groupId={groupId} highlight={highlight} nowMs={nowMs} />
        ))}
      </View>
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
    </View>
  );
}

/** Also what an operator put away: they could put it back. */
const MAY_TAKE_BACK: ReadonlySet<Highlight['state']> = new Set(['shown', 'ready', 'checking', 'hidden']);

interface MineProps {
  readonly groupId: string;
  readonly highlight: Highlight;
  readonly nowMs: number;
}

function Mine({ groupId, highlight, nowMs }: MineProps) {
  const { highlightId, state } = highlight;
  const answering = useMemberAction('highlights.answer', {
    words: ANSWER_REFUSALS,
    onDone: (done) => {
      showToast(done.state === 'declined' ? HIGHLIGHT_WORDS.declined : HIGHLIGHT_WORDS.agreed);
    },
  });
  const answer = (agrees: boolean) => () => answering.run({ groupId, highlightId, agrees });
  const isAsked = state === 'asked';
  return (
    <HighlightCard
      highlight={highlight}
      nowMs={nowMs}
      state={<Tag tint={isAsked ? 'apricot' : state === 'shown' ? 'leaf' : undefined}>{STATE_WORDS[state]}</Tag>}
    >
      <Vote groupId={groupId} highlight={highlight} />
      {isAsked && <View className="sub mt8">{HIGHLIGHT_WORDS.asked}</View>}
      {answering.refusal !== null && <Notice icon="circle-alert">{answering.refusal.words}</Notice>}
      <View className={styles.acts}>
        {isAsked && (
          <>
            <Button kind="secondary" size="small" isBusy={answering.isBusy} onPress={answer(false)}>
              {HIGHLIGHT_WORDS.decline}
            </Button>
            <View className="ml12">
              <Button kind="soft" size="small" isBusy={answering.isBusy} onPress={answer(true)}>
                {HIGHLIGHT_WORDS.agree}
              </Button>
            </View>
          </>
        )}
        {MAY_TAKE_BACK.has(state) && (
          <Button kind="text" size="small" isBusy={answering.isBusy} onPress={answer(false)}>
            {HIGHLIGHT_WORDS.takeBack}
          </Button>
        )}
      </View>
    </HighlightCard>
  );
}
