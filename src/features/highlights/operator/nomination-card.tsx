import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Highlight } from '../../../../contracts/highlights';
import { HIGHLIGHT_LIMITS } from '@domain/highlights/highlight-limits';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { HighlightCard } from '../highlight-card';
import styles from '../highlights.module.scss';
import { TagFields } from '../tag-fields';
import { CHOOSE_REFUSALS, NOMINATION_WORDS } from './copy';

interface NominationCardProps {
  readonly groupId: string;
  readonly highlight: Highlight;
  readonly nowMs: number;
  readonly mayChoose: boolean;
}

/** A nomination with what an operator can do with it. */
export function NominationCard({ groupId, highlight, nowMs, mayChoose }: NominationCardProps) {
  const { highlightId, state } = highlight;
  const [tags, setTags] = useState(highlight.tags);
  const choosing = useOperatorAction('highlights.choose', {
    words: CHOOSE_REFUSALS,
    onDone: (done) => {
      showToast(done.state === 'shown' ? NOMINATION_WORDS.chosen : NOMINATION_WORDS.hidden);
    },
  });
  const choose = (shows: boolean) => () => choosing.run({ groupId, highlightId, shows, tags: [...tags] });
  const isReady = state === 'ready';
  return (
    <HighlightCard highlight={isReady ? { ...highlight, tags: [] } : highlight} nowMs={nowMs}>
      {isReady && mayChoose && <TagFields tags={tags} max={HIGHLIGHT_LIMITS.tagsMax} onChange={setTags} />}
      {choosing.refusal !== null && <Notice icon="circle-alert">{choosing.refusal.words}</Notice>}
      {mayChoose && (
        <View className={styles.acts}>
          {(isReady || state === 'shown') && (
            <Button kind="secondary" size="small" isBusy={choosing.isBusy} onPress={choose(false)}>
              {NOMINATION_WORDS.hide}
            </Button>
          )}
          {(isReady || state === 'hidden') && (
            <View className="ml12">
              <Button kind="soft" size="small" isBusy={choosing.isBusy} onPress={choose(true)}>
                {isReady ? NOMINATION_WORDS.choose : NOMINATION_WORDS.back}
              </Button>
            </View>
          )}
        </View>
      )}
    </HighlightCard>
  );
}
