import { View } from '@tarojs/components';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { Icon } from '@/ui/icon/icon';
import styles from './check-in.module.scss';
import { FIGURE_WORDS } from './month-copy';

/** How many days in all, large; the streak and what is left of make-ups and leaves beside it. */
export function Figures({ view }: { readonly view: CheckInView }) {
  const { standing } = view;
  const left = allowances(view);
  return (
    <View className="row end between mt8">
      <View>
        <View className="sub">{FIGURE_WORDS.total}</View>
        <View className="row base">
          <View className="display num">{String(standing.totalDays)}</View>
          <View className="head c-2 ml4">{FIGURE_WORDS.days}</View>
        </View>
      </View>
      <View className="right">
        <View className={styles.streak}>
          <View className="c-leaf">
            <Icon name="sprout" size={18} />
          </View>
          <View className="m ml4 num">{runWords(standing)}</View>
        </View>
        {left !== '' && <View className="cap mt4 num">{left}</View>}
      </View>
    </View>
  );
}

/** A run that ended is not shown as a zero: the longest one stays. */
function runWords({ streakDays, longestDays }: CheckInView['standing']): string {
  if (streakDays > 0) return FIGURE_WORDS.streak(streakDays);
  return longestDays > 0 ? FIGURE_WORDS.longest(longestDays) : FIGURE_WORDS.beginning;
}

function allowances({ challenge, makeUpsLeft, leavesLeft, standing }: CheckInView): string {
  const { makeUp, leave } = challenge.terms;
  if (challenge.status === 'ended') return FIGURE_WORDS.longest(standing.longestDays);
  return [
    makeUp.perMonth > 0 ? FIGURE_WORDS.makeUps(makeUpsLeft) : '',
    leave.perMonth > 0 ? FIGURE_WORDS.leaves(leavesLeft) : '',
  ]
    .filter((words) => words !== '')
    .join(FIGURE_WORDS.joint);
}
