import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { useSingleFire, type PressHandler } from '../use-single-fire';
import type { Tint } from '../tint';
import styles from './notice.module.scss';

interface NoticeProps {
  readonly children: ReactNode;
  /** `apricot` soon or offline, `sky` information, `leaf` suggestion, `danger` paused. */
  readonly tint?: Tint;
  readonly icon?: IconName;
  /** Its one action. */
  readonly action?: string;
  readonly onPress?: PressHandler;
}

/** One tinted line with one action. At most one on a screen. */
export function Notice({ children, tint = 'apricot', icon = 'clock', action, onPress }: NoticeProps) {
  const { isWorking, fire } = useSingleFire(onPress);
  const press = onPress === undefined ? {} : { onClick: fire, hoverClass: 'hover', ...accessible('button') };
  return (
    <View className={classes(styles.notice, styles[tint], isWorking && styles.working)} {...press}>
      <View className={styles.icon}>
        <Icon name={icon} size={18} />
      </View>
      <View className="grow">{children}</View>
      {action !== undefined && <View className={styles.action}>{action}</View>}
      {action === undefined && onPress !== undefined && <Icon name="chevron-right" size={16} />}
    </View>
  );
}
