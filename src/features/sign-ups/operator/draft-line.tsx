import { View } from '@tarojs/components';
import { formatTime } from '@/lib/format-time';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import styles from './design.module.scss';
import { DESIGN_WORDS } from './design-copy';
import type { Design } from './use-design';

interface DraftLineProps {
  readonly design: Design;
  /** Starts over; the line offers to undo it. */
  readonly onStartOver: () => void;
}

/** When the draft was kept, and the way to start over. Nothing before the first change. */
export function DraftLine({ design, onStartOver }: DraftLineProps) {
  const { savedAtMs, terms, replace } = design;
  if (savedAtMs === null) return null;
  const startOver = () => {
    onStartOver();
    showToast(DESIGN_WORDS.startedOver, {
      onUndo: () => {
        replace(terms);
      },
    });
  };
  return (
    <View className={styles.draft}>
      <Icon name={savedAtMs === false ? 'circle-alert' : 'circle-check'} size={16} />
      <View className="cap grow ml4 num">
        {savedAtMs === false ? DESIGN_WORDS.notSaved : DESIGN_WORDS.saved(formatTime(savedAtMs))}
      </View>
      <View className={styles.link} hoverClass="hover" onClick={startOver} {...accessible('button')}>
        {DESIGN_WORDS.startOver}
      </View>
    </View>
  );
}
