import { View } from '@tarojs/components';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { firstCharacter, tintOf, type Tint } from '../tint';
import styles from './glyph.module.scss';

interface GlyphProps {
  /** The telling character of the name it stands for. */
  readonly text: string;
  readonly size?: 40 | 48 | 64;
  readonly tint?: Tint;
}

/** 字块: stands wherever a photo is missing. */
export function Glyph({ text, size = 48, tint = tintOf(text) }: GlyphProps) {
  return <View className={classes(styles.glyph, styles[`s${size}`], styles[tint])}>{firstCharacter(text)}</View>;
}

interface IconDiscProps {
  readonly icon: IconName;
  readonly tint?: Tint;
  readonly size?: 40 | 56;
}

/** A round ground with an icon, at the head of a row. */
export function IconDisc({ icon, tint, size = 40 }: IconDiscProps) {
  return (
    <View className={classes(styles.disc, styles[`d${size}`], tint !== undefined && styles[tint])}>
      <Icon name={icon} size={size === 40 ? 18 : 28} />
    </View>
  );
}
