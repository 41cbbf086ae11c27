import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { Icon } from '../icon/icon';
import styles from './add-row.module.scss';

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
