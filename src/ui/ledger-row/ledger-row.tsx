import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { IconDisc } from '../glyph/glyph';
import type { IconName } from '../icon/icon-names';
import type { Tint } from '../tint';
import styles from './ledger-row.module.scss';

interface LedgerRowProps {
  readonly icon: IconName;
  readonly tint?: Tint;
  readonly what: string;
  /** When and why. */
  readonly note: string;
  /** With its sign: "+12", "−300". */
  readonly amount: string;
  /** Plus is leaf; minus is ink, never red; `muted` has no effect any more. */
  readonly kind: 'plus' | 'minus' | 'muted';
  readonly after?: string;
  readonly onPress?: () => void;
}

/** One entry of an account with the balance after it. */
export function LedgerRow({ icon, tint, what, note, amount, kind, after, onPress }: LedgerRowProps) {
  const press =
    onPress === undefined
      ? {}
      : { onClick: onPress, hoverClass: 'hover', ...accessible('button', `${what}，${amount}`) };
  return (
    <View className={styles.row} {...press}>
      <IconDisc icon={icon} tint={tint} />
      <View className={styles.words}>
        <View className="m ell">{what}</View>
        <View className="cap mt4">{note}</View>
      </View>
      <View className={styles.figures}>
        <View className={classes(styles.amount, styles[kind], 'num')}>{amount}</View>
        {after !== undefined && <View className="cap num">{after}</View>}
      </View>
    </View>
  );
}
