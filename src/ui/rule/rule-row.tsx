import { View } from '@tarojs/components';
import styles from './rule.module.scss';

interface RuleRowProps {
  /** Two to four characters: what the rule is about. */
  readonly name: string;
  /** Each a sentence of its own. */
  readonly lines: readonly string[];
}

/** One rule in a card: what it is about, and what holds. */
export function RuleRow({ name, lines }: RuleRowProps) {
  return (
    <View className="row top mt8">
      <View className={styles.name}>{name}</View>
      <View className="grow ml16">
        {lines.map((line) => (
          <View key={line} className="body prose num">
            {line}
          </View>
        ))}
      </View>
    </View>
  );
}
