import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';

interface SheetFootProps {
  readonly removeLabel: string;
  readonly doneLabel: string;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** The foot of a sheet in which one thing of a list is filled in: take it away, or be done. */
export function SheetFoot({ removeLabel, doneLabel, onRemove, onDone }: SheetFootProps) {
  return (
    <View className="row">
      <Button kind="secondary" size="large" onPress={onRemove}>
        {removeLabel}
      </Button>
      <View className="row grow ml12">
        <Button size="large" isWide onPress={onDone}>
          {doneLabel}
        </Button>
      </View>
    </View>
  );
}
