import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import styles from './cell.module.scss';

interface CellProps {
  /** Icon, avatar or tile before the words. */
  readonly lead?: ReactNode;
  /** Width of `lead`, so that the line between rows starts under the words. */
  readonly leadWidth?: 22 | 32 | 40 | 48;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  /** What the row says at its end. */
  readonly value?: ReactNode;
  /** A button or a switch at the end; the row itself is not pressed then. */
  readonly action?: ReactNode;
  readonly isLow?: boolean;
  readonly label?: string;
  readonly onPress?: () => void;
}

/** A row of a list: 56 high at least, with a chevron when it opens something. */
export function Cell(props: CellProps) {
  const { lead, leadWidth = 22, title, sub, onPress } = props;
  const press =
    onPress === undefined ? {} : { onClick: onPress, hoverClass: 'hover', ...accessible('button', props.label) };
  const className = classes(
    styles.cell,
    lead !== undefined && styles[`lead${leadWidth}`],
    props.isLow === true && styles.low,
  );
  return (
    <View className={className} {...press}>
      {lead !== undefined && <View className={styles.lead}>{lead}</View>}
      <View className={styles.words}>
        <View className={sub === undefined ? undefined : 'm'}>{title}</View>
        {sub !== undefined && <View className={classes('sub', styles.sub)}>{sub}</View>}
      </View>
      <End {...props} />
    </View>
  );
}

function End({ value, action, onPress }: CellProps) {
  return (
    <>
      {value !== undefined && <View className={styles.value}>{value}</View>}
      {action !== undefined && <View className={styles.action}>{action}</View>}
      {onPress !== undefined && action === undefined && (
        <View className={styles.chevron}>
          <Icon name="chevron-right" size={16} />
        </View>
      )}
    </>
  );
}
