import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { Sheet } from '@/ui/sheet/sheet';
import { SheetFoot } from './sheet-foot';

interface LookOverSheetProps {
  /** The line as it was written. */
  readonly title: string;
  /** What is not sure of it, in words. */
  readonly doubts: readonly string[];
  readonly removeLabel: string;
  readonly doneLabel: string;
  readonly onRemove: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One line of a pasted text, to be corrected below what is doubted, or left out. */
export function LookOverSheet({ title, doubts, onClose, children, ...foot }: PropsWithChildren<LookOverSheetProps>) {
  return (
    <Sheet isOpen title={title} onClose={onClose} footer={<SheetFoot {...foot} />}>
      {doubts.length > 0 && <View className="sub c-apricot">{doubts.join('；')}</View>}
      {children}
    </Sheet>
  );
}
