import { View } from '@tarojs/components';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import type { Tint } from '../tint';
import styles from './tag.module.scss';

interface TagProps {
  /** Always a word: colour alone says nothing. */
  readonly children: string;
  readonly tint?: Tint;
  readonly icon?: IconName;
}

/** A short state beside a name. */
export function Tag({ children, tint, icon }: TagProps) {
  return (
    <View className={classes(styles.tag, tint !== undefined && styles[tint])}>
      {icon !== undefined && (
        <View className={styles.icon}>
          <Icon name={icon} size={16} />
        </View>
      )}
      <View>{children}</View>
    </View>
  );
}
