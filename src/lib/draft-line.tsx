import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { DRAFT_WORDS } from './draft-copy';
import styles from './draft-line.module.scss';
import { formatTime } from './format-time';

interface DraftLineProps {
  /** When the draft was last kept; null before the first change, false when it could not be. */
  readonly savedAtMs: number | null | false;
  readonly onStartOver: () => void;
  /** Puts back what was there before starting over. */
  readonly onUndo: () => void;
}

/** When a draft was kept, and the way to start over, which can be undone. Nothing before the first change. */
export function DraftLine({ savedAtMs, onStartOver, onUndo }: DraftLineProps) {
  if (savedAtMs === null) return null;
  const startOver = () => {
    onStartOver();
    showToast(DRAFT_WORDS.startedOver, { onUndo });
  };
  return (
    <View className={styles.draft}>
      <Icon name={savedAtMs === false ? 'circle-alert' : 'circle-check'} size={16} />
      <View className="cap grow ml4 num">
        {savedAtMs === false ? DRAFT_WORDS.notSaved : DRAFT_WORDS.saved(formatTime(savedAtMs))}
      </View>
      <View className={styles.link} hoverClass="hover" onClick={startOver} {...accessible('button')}>
        {DRAFT_WORDS.startOver}
      </View>
    </View>
  );
}
