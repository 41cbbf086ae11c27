import { View } from '@tarojs/components';
import { formatTime } from '@/lib/format-time';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { EDITOR_WORDS } from './editor-copy';
import styles from './editor.module.scss';
import type { Editor } from './use-editor';

interface DraftLineProps {
  readonly editor: Editor;
  /** Starts over; the line offers to undo it. */
  readonly onStartOver: () => void;
}

/** When the draft was kept, and the way to start over. Nothing before the first change. */
export function DraftLine({ editor, onStartOver }: DraftLineProps) {
  const { savedAtMs, form, replace } = editor;
  if (savedAtMs === null) return null;
  const startOver = () => {
    onStartOver();
    showToast(EDITOR_WORDS.startedOver, {
      onUndo: () => {
        replace(form);
      },
    });
  };
  return (
    <View className={styles.draft}>
      <Icon name={savedAtMs === false ? 'circle-alert' : 'circle-check'} size={16} />
      <View className="cap grow ml4 num">
        {savedAtMs === false ? EDITOR_WORDS.notSaved : EDITOR_WORDS.saved(formatTime(savedAtMs))}
      </View>
      <View className={styles.link} hoverClass="hover" onClick={startOver} {...accessible('button')}>
        {EDITOR_WORDS.discard}
      </View>
    </View>
  );
}
