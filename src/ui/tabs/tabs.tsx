import { ScrollView, View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import styles from './tabs.module.scss';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Shown after the label; a count is words, not a badge. */
  readonly count?: number;
}

interface TabsProps<Key extends string> {
  readonly tabs: readonly Choice<Key>[];
  readonly current: Key;
  readonly onChange: (key: Key) => void;
}

/** Underlined tabs that scroll sideways when they do not fit. */
export function Tabs<Key extends string>({ tabs, current, onChange }: TabsProps<Key>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={styles.scroller}>
      <View className={styles.tabs}>
        {tabs.map(({ key, label, count }) => (
          <View
            key={key}
            className={classes(styles.tab, key === current && styles.on)}
            onClick={() => {
              onChange(key);
            }}
            {...accessible('tab')}
            aria-selected={key === current ? 'true' : 'false'}
          >
            <View>{label}</View>
            {count !== undefined && <View className={classes(styles.count, 'num')}>{String(count)}</View>}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}

/** Two to four choices in one sunken track. */
export function Segment<Key extends string>({ tabs, current, onChange }: TabsProps<Key>) {
  return (
    <View className={styles.track}>
      {tabs.map(({ key, label }) => (
        <View
          key={key}
          className={classes(styles.option, key === current && styles.chosen)}
          onClick={() => {
            onChange(key);
          }}
          {...accessible('tab')}
          aria-selected={key === current ? 'true' : 'false'}
        >
          {label}
        </View>
      ))}
    </View>
  );
}
