import { View } from '@tarojs/components';
import type { GroupHome } from '../../../contracts/group-home';
import { formatCount } from '@/lib/format-points';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import { Stats } from '@/ui/stat/stats';
import { HOME_WORDS } from './copy';
import styles from './groups.module.scss';

/** My three figures, and the way in for those who run the group. */
export function HomeHead({ home }: { readonly home: GroupHome }) {
  const openPoints = () => {
    openPage('points');
  };
  return (
    <View>
      <View className="mt12">
        <Stats
          stats={[
            { label: HOME_WORDS.points, value: formatCount(home.points.availablePoints), onPress: openPoints },
            { label: HOME_WORDS.totalDays, value: formatCount(home.totalCheckInDays), unit: HOME_WORDS.days },
            { label: HOME_WORDS.week, value: formatCount(home.points.weekPoints), unit: HOME_WORDS.pointUnit },
          ]}
        />
      </View>
      {home.me.isStaff && <OperatorEntry />}
    </View>
  );
}

function OperatorEntry() {
  return (
    <View
      className={styles.operator}
      hoverClass="hover"
      onClick={() => {
        openPage('today');
      }}
      {...accessible('button')}
    >
      <View className="c-brand">
        <Icon name="shield-check" />
      </View>
      <View className="m ml12">{HOME_WORDS.operator}</View>
      <View className="sub grow ml8 ell">{HOME_WORDS.operatorNote}</View>
      <View className="c-3">
        <Icon name="chevron-right" size={16} />
      </View>
    </View>
  );
}
