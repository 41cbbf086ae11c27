import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { lastWords, undoSecondsWords } from './redeem-copy';
import styles from './redeem.module.scss';
import type { LastTaken, Taking } from './use-take';

/** The coupon before this one, for as long as it can be taken back: the toast lies under the sheet. */
export function LastStrip({ taking }: { readonly taking: Taking }) {
  const { last, undoLast } = taking;
  return last === null ? null : <Strip last={last} onUndo={undoLast} />;
}

function Strip({ last, onUndo }: { readonly last: LastTaken; readonly onUndo: () => unknown }) {
  const nowMs = useNow('second');
  const seconds = Math.ceil((last.undoUntilMs - nowMs) / 1000);
  if (seconds <= 0) return null;
  return (
    <View className={styles.strip}>
      <View className="row grow">
        <Icon name="undo-2" size={16} />
        <View className="sub ell ml4">{lastWords(last.title, last.memberName)}</View>
      </View>
      <View className={styles.stripUndo} hoverClass="hover" onClick={onUndo} {...accessible('button')}>
        {undoSecondsWords(seconds)}
      </View>
    </View>
  );
}
