import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { KIT_WORDS } from '../copy';
import { Sheet } from '../sheet/sheet';
import type { PressHandler } from '../use-single-fire';
import styles from './confirm-sheet.module.scss';

interface ConfirmSheetProps {
  readonly isOpen: boolean;
  /** The question with its consequence: "退出接龙？150 分马上退回". */
  readonly title: string;
  readonly note?: string;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly isDangerous?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: PressHandler;
  readonly onCancel: () => void;
}

/** Asks once before something that cannot be undone. What can be undone is done and offers 撤销 instead. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { isBusy = false, cancelLabel = KIT_WORDS.cancel } = props;
  return (
    <Sheet
      isOpen={props.isOpen}
      isBusy={isBusy}
      onClose={props.onCancel}
      footer={(close) => (
        <View className={styles.actions}>
          <Button kind="secondary" isWide disabledReason={isBusy ? cancelLabel : undefined} onPress={close}>
            {cancelLabel}
          </Button>
          <View className={styles.confirm}>
            <Button
              kind={props.isDangerous === true ? 'danger' : 'primary'}
              isWide
              isBusy={isBusy}
              onPress={props.onConfirm}
            >
              {props.confirmLabel}
            </Button>
          </View>
        </View>
      )}
    >
      <View className="title">{props.title}</View>
      {props.note !== undefined && <View className="body c-2 mt8">{props.note}</View>}
    </Sheet>
  );
}
