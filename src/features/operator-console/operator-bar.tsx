import { useState } from 'react';
import { View } from '@tarojs/components';
import { openPage, replacePage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon/icon';
import type { IconName } from '@/ui/icon/icon-names';
import styles from './console.module.scss';
import { BAR_WORDS } from './copy';
import { CreateSheet } from './create-sheet';
import { useAbilities } from './use-abilities';

type OperatorTab = keyof typeof BAR_WORDS.tabs;

const TAB_ICONS = {
  today: 'list-checks',
  campaigns: 'megaphone',
  members: 'users',
} as const satisfies Record<OperatorTab, IconName>;

interface OperatorBarProps {
  readonly groupId: string;
  /** The tab whose page shows the bar. */
  readonly current: OperatorTab;
}

/** The operators' own bar: their tabs, what they do at the counter, and ＋ for something new, to whom each is open. Given to `Page` as `bar`. */
export function OperatorBar({ groupId, current }: OperatorBarProps) {
  const [isCreating, setCreating] = useState(false);
  const abilities = useAbilities(groupId);
  return (
    <View className={styles.bar}>
      <Tab name="today" current={current} />
      <Tab name="campaigns" current={current} />
      {abilities?.runsCampaigns === true && (
        <Create
          onPress={() => {
            setCreating(true);
          }}
        />
      )}
      <Tab name="members" current={current} />
      {abilities?.redeems === true && <Redeem />}
      {isCreating && (
        <CreateSheet
          groupId={groupId}
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
    </View>
  );
}

function Create({ onPress }: { readonly onPress: () => void }) {
  return (
    <View className={styles.create} hoverClass="hover" onClick={onPress} {...accessible('button', BAR_WORDS.create)}>
      <View className={styles.disc}>
        <Icon name="plus" size={24} />
      </View>
    </View>
  );
}

function Redeem() {
  return (
    <View
      className={styles.tab}
      hoverClass="hover"
      onClick={() => {
        openPage('redeem');
      }}
      {...accessible('button')}
    >
      <View className={styles.tabIcon}>
        <Icon name="scan-line" size={24} />
      </View>
      <View>{BAR_WORDS.redeem}</View>
    </View>
  );
}

interface TabProps {
  readonly name: OperatorTab;
  readonly current: OperatorTab;
}

function Tab({ name, current }: TabProps) {
  const isOn = name === current;
  return (
    <View
      className={classes(styles.tab, isOn && styles.on)}
      hoverClass={isOn ? 'none' : 'hover'}
      onClick={() => {
        if (!isOn) replacePage(name);
      }}
      {...accessible('tab')}
      aria-selected={isOn ? 'true' : 'false'}
    >
      <View className={styles.tabIcon}>
        <Icon name={TAB_ICONS[name]} size={24} />
      </View>
      <View>{BAR_WORDS.tabs[name]}</View>
    </View>
  );
}
