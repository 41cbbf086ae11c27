import { View } from '@tarojs/components';
import { classes } from '../classes';
import type { IconName } from './icon-names';

interface IconProps {
  readonly name: IconName;
  /** Side in pixels; 22 unless told. */
  readonly size?: 16 | 18 | 24 | 28 | 88;
}

/** A picture in the colour of the text around it. Says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size }: IconProps) {
  return <View className={classes('i', `i-${name}`, size !== undefined && `i-${size}`)} />;
}
