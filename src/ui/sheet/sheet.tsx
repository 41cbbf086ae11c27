import { useRef, type PropsWithChildren, type ReactNode } from 'react';
import { ScrollView, View, type BaseEventOrig, type ITouchEvent } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { KIT_WORDS } from '../copy';
import { Icon } from '../icon/icon';
import { Portal } from '../portal/portal';
import styles from './sheet.module.scss';
import { useLeaving } from './use-leaving';

interface SheetProps {
  readonly isOpen: boolean;
  readonly title?: string;
  /** While busy neither the mask, nor a drag, nor × closes it. */
  readonly isBusy?: boolean;
  /** The action, which stays in place while the content scrolls; given `close`, it may let the sheet be seen leaving, too. */
  readonly footer?: ReactNode | ((close: () => void) => ReactNode);
  readonly onClose: () => void;
}

/** How far the handle is dragged down before the sheet closes, in pixels. */
const DRAG_PX = 60;

/** A sheet from below: closed by its mask, by × and by dragging its handle. */
export function Sheet(props: PropsWithChildren<SheetProps>) {
  const { isOpen, title, isBusy = false, footer, onClose, children } = props;
  const { isLeaving, leave } = useLeaving(onClose);
  const close = () => {
    if (!isBusy) leave();
  };
  const drag = useDragDown(close);
  if (!isOpen) return null;
  return (
    <Portal>
      <View className={classes(styles.mask, isLeaving && styles.fading)} onClick={close} catchMove />
      <View
        className={classes(styles.sheet, isLeaving && styles.sinking)}
        {...accessible('dialog', title)}
        aria-modal="true"
      >
        <View className={styles.handle} {...drag}>
          <View className={styles.grab} />
        </View>
        {title !== undefined && (
          <View className={styles.head}>
            <View className="title grow">{title}</View>
            <View
              className={styles.close}
              hoverClass="hover"
              onClick={close}
              {...accessible('button', KIT_WORDS.close)}
            >
              <Icon name="x" />
            </View>
          </View>
        )}
        <ScrollView scrollY className={styles.content}>
          {children}
        </ScrollView>
        {footer !== undefined && (
          <View className={styles.footer}>{typeof footer === 'function' ? footer(close) : footer}</View>
        )}
      </View>
    </Portal>
  );
}

function useDragDown(onDrag: () => void) {
  const startedAt = useRef<number | null>(null);
  return {
    onTouchStart: (event: BaseEventOrig) => {
      startedAt.current = fingerY(event);
    },
    onTouchMove: (event: BaseEventOrig) => {
      const now = fingerY(event);
      if (startedAt.current === null || now === null || now - startedAt.current < DRAG_PX) return;
      startedAt.current = null;
      onDrag();
    },
  };
}

const fingerY = (event: BaseEventOrig) => (event as Partial<ITouchEvent>).touches?.[0]?.clientY ?? null;
