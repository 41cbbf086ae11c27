import { View } from '@tarojs/components';
import { classes } from '../classes';
import styles from './rule.module.scss';

interface RuleRowProps {
  /** Two to four characters: what the rule is about. */
  readonly name: string;
  /** Each a sentence of its own. */
  readonly lines: readonly string[];
}

/** One rule: what it is about, and what holds. Several lie in a flush card, parted by hairlines. */
export function RuleRow({ name, lines }: RuleRowProps) {
  return (
    <View className={styles.rule}>
      <View className={styles.name}>{name}</View>
      <View className="grow">
        {lines.map((line) => (
          <View key={line} className={classes(styles.line, 'body prose num')}>
            {line}
          </View>
        ))}
      </View>
    </View>
  );
}
