import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { KIT_WORDS } from '../copy';
import { Icon } from '../icon/icon';
import { Notice } from '../notice/notice';
import type { PressHandler } from '../use-single-fire';
import styles from './states.module.scss';

interface FailedProps {
  /** What happened and what was not lost. */
  readonly words: string;
  readonly isOffline?: boolean;
  /** Something is shown below from before: only a line, no whole page. */
  readonly hasContent?: boolean;
  readonly onRetry?: PressHandler;
}

/** No answer, or a refusal to show: says so and offers to try again; what was shown before stays. */
export function Failed({ words, isOffline = false, hasContent = false, onRetry }: FailedProps) {
  const icon = isOffline ? 'wifi-off' : 'circle-alert';
  if (hasContent) {
    return (
      <Notice icon={icon} action={onRetry === undefined ? undefined : KIT_WORDS.retry} onPress={onRetry}>
        {words}
      </Notice>
    );
  }
  return (
    <View className={styles.whole}>
      <View className="c-3">
        <Icon name={icon} size={28} />
      </View>
      <View className="body mt16">{words}</View>
      {onRetry !== undefined && (
        <View className="row middle mt24">
          <Button kind="secondary" onPress={onRetry}>
            {KIT_WORDS.retry}
          </Button>
        </View>
      )}
    </View>
  );
}
