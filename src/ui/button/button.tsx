import { Button as NativeButton, View, type ITouchEvent } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { useSingleFire, type PressHandler } from '../use-single-fire';
import styles from './button.module.scss';

export interface ButtonProps {
  /** Verb of two to four characters, with the result where it fits. */
  readonly children: string;
  /** One filled (`primary`) button per screen. */
  readonly kind?: 'primary' | 'soft' | 'secondary' | 'line' | 'text' | 'danger';
  /** 52, 48 or 36 high; the small one is padded to a 44 target. */
  readonly size?: 'large' | 'medium' | 'small';
  readonly icon?: IconName;
  /** The act is under way: the label stays, a spinner shows, presses are dropped. */
  readonly isBusy?: boolean;
  /** Why it cannot be pressed, shown in place of the label. */
  readonly disabledReason?: string;
  /** Takes the room left in its row. */
  readonly isWide?: boolean;
  /** What a screen reader says when the label alone is not enough. */
  readonly label?: string;
  /** WeChat's own abilities, which only its button element opens. */
  readonly openType?: 'share' | 'chooseAvatar' | 'getPhoneNumber';
  readonly onChooseAvatar?: (event: { detail: { avatarUrl: string } }) => void;
  /** The detail is read by `phoneCodeIn`. */
  readonly onGetPhoneNumber?: (event: { detail: object }) => void;
  readonly onPress?: PressHandler;
}

/** The kit's button. While a promise returned by `onPress` is open, it cannot fire again. */
export function Button(props: ButtonProps) {
  const { isWorking, fire } = useSingleFire(props.onPress);
  const isBusy = props.isBusy === true || isWorking;
  const isStill = isBusy || props.disabledReason !== undefined;
  const shared = {
    className: lookOf(props, isBusy),
    hoverClass: isStill ? 'none' : 'hover',
    onClick: (event: ITouchEvent) => {
      if (props.onPress === undefined || props.disabledReason !== undefined) return;
      // A button often lies in a row that can be pressed itself: one tap is one act.
      event.stopPropagation();
      if (!isBusy) fire();
    },
    ...accessible('button', props.label),
    'aria-disabled': isStill ? 'true' : 'false',
  };
  const content = <Content {...props} isBusy={isBusy} />;
  // Only WeChat's own element opens its abilities; a browser has none of them.
  if (props.openType === undefined || process.env.TARO_ENV === 'h5') return <View {...shared}>{content}</View>;
  return (
    <NativeButton
      {...shared}
      openType={props.openType}
      onChooseAvatar={props.onChooseAvatar}
      onGetPhoneNumber={props.onGetPhoneNumber}
    >
      {content}
    </NativeButton>
  );
}

function Content({ isBusy, icon, disabledReason, children }: ButtonProps) {
  return (
    <>
      {isBusy === true && <View className={styles.spinner} />}
      {isBusy !== true && icon !== undefined && (
        <View className={styles.icon}>
          <Icon name={icon} size={18} />
        </View>
      )}
      <View>{disabledReason ?? children}</View>
    </>
  );
}

function lookOf({ kind = 'primary', size = 'medium', disabledReason, isWide }: ButtonProps, isBusy: boolean): string {
  return classes(
    styles.button,
    styles[disabledReason === undefined ? kind : 'off'],
    styles[size],
    isWide === true && styles.wide,
    isBusy && styles.busy,
  );
}
