import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { KIT_WORDS } from '../copy';
import { useSingleFire, type PressHandler } from '../use-single-fire';
import styles from './states.module.scss';

interface ListEndProps {
  /** `more` can be pressed (and loads by itself on reaching the bottom), `end` says that this was all. */
  readonly status: 'more' | 'loading' | 'end';
  readonly onMore?: PressHandler;
}

/** The foot of a list. */
export function ListEnd({ status, onMore }: ListEndProps) {
  const { isWorking, fire } = useSingleFire(onMore);
  if (status === 'end') return <View className={styles.end}>{KIT_WORDS.end}</View>;
  if (status === 'loading' || isWorking) return <View className={styles.end}>{KIT_WORDS.loading}</View>;
  return (
    <View className={styles.end} hoverClass="hover" onClick={fire} {...accessible('button')}>
      {KIT_WORDS.more}
    </View>
  );
}
