import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { PressHandler } from '../use-single-fire';
import styles from './states.module.scss';

interface EmptyProps {
  readonly title: string;
  readonly note?: string;
  readonly action?: string;
  readonly onPress?: PressHandler;
  /** Inside a card rather than on a whole page. */
  readonly isSmall?: boolean;
}

/** Nothing here yet: the mark, a sentence, and one thing to do. */
export function Empty({ title, note, action, onPress, isSmall = false }: EmptyProps) {
  return (
    <View className={isSmall ? styles.small : styles.whole}>
      {!isSmall && (
        <View className="c-brand">
          <Icon name="berry-empty" size={88} />
        </View>
      )}
      <View className={isSmall ? 'm' : 'head mt20'}>{title}</View>
      {note !== undefined && <View className="sub mt8">{note}</View>}
      {action !== undefined && (
        <View className="row middle mt24">
          <Button kind={isSmall ? 'soft' : 'primary'} size={isSmall ? 'small' : 'medium'} onPress={onPress}>
            {action}
          </Button>
        </View>
      )}
    </View>
  );
}
