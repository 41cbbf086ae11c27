import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { ORDER_WORDS } from './edit-copy';

/** Where something stands in its list, and how to move it. */
export interface Order {
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** One place up or down; nothing where there is one alone. */
export function OrderRow({ order: { at, count, onMove } }: { readonly order: Order }) {
  if (count < 2) return null;
  return (
    <View className="row">
      <View className="sub grow num">{ORDER_WORDS.standing(at + 1, count)}</View>
      {at > 0 && (
        <Move
          icon="arrow-up"
          label={ORDER_WORDS.up}
          onPress={() => {
            onMove(at - 1);
          }}
        />
      )}
      {at < count - 1 && (
        <Move
          icon="arrow-down"
          label={ORDER_WORDS.down}
          onPress={() => {
            onMove(at + 1);
          }}
        />
      )}
    </View>
  );
}

interface MoveProps {
  readonly icon: 'arrow-up' | 'arrow-down';
  readonly label: string;
  readonly onPress: () => void;
}

function Move({ icon, label, onPress }: MoveProps) {
  return (
    <Button kind="text" size="small" icon={icon} onPress={onPress}>
      {label}
    </Button>
  );
}
