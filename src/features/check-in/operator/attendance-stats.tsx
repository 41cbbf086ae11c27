import { View } from '@tarojs/components';
import type { Attendance } from '../../../../contracts/check-in-staff';
import { formatCount } from '@/lib/format-points';
import { Bar } from '@/ui/bar/bar';
import { Stats } from '@/ui/stat/stats';
import { CAMPAIGN_WORDS } from './campaign-copy';

/** How many have and have not, of how many; "—" while that is not known. */
export function AttendanceStats({ figures }: { readonly figures: Attendance | undefined }) {
  const { done, unfinished, people, percent } = CAMPAIGN_WORDS;
  if (figures === undefined) {
    return (
      <Stats
        size="large"
        stats={[
          { label: done, value: null },
          { label: unfinished, value: null },
        ]}
      />
    );
  }
  const { doneCount, memberCount } = figures;
  const share = memberCount === 0 ? 0 : doneCount / memberCount;
  return (
    <View>
      <Stats
        size="large"
        stats={[
          { label: done, value: formatCount(doneCount), unit: percent(Math.round(share * 100)) },
          { label: unfinished, value: formatCount(Math.max(0, memberCount - doneCount)), unit: people },
        ]}
      />
      <View className="mt12">
        <Bar ratio={share} label={`${done} ${doneCount} / ${memberCount}`} />
      </View>
      <View className="cap mt8">{CAMPAIGN_WORDS.source}</View>
    </View>
  );
}
