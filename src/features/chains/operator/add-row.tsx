import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import styles from './editor.module.scss';

interface AddRowProps {
  readonly label: string;
  readonly onPress: () => void;
}

/** The last row of a list that can grow. */
export function AddRow({ label, onPress }: AddRowProps) {
  return (
    <View className={styles.add} hoverClass="hover" onClick={onPress} {...accessible('button')}>
      <Icon name="plus" size={18} />
      <View className="ml4">{label}</View>
    </View>
  );
}
