import { View } from '@tarojs/components';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { HELD_BACK_WORDS, TODAY_WORDS } from './today-copy';

/** One line about today: a leave, a bonus, points that are held back; else what the next milestone asks for. */
export function TodayHint({ view }: { readonly view: CheckInView }) {
  const words = hintOf(view);
  return words === null ? null : <View className="center sub mt16 num">{words}</View>;
}

function hintOf({ today, nextMilestone, challenge }: CheckInView): string | null {
  if (challenge.status === 'ended') return null;
  if (today.kind === 'open') {
    if (today.onLeave) return TODAY_WORDS.onLeave;
    if (today.earning.heldBack !== null) return HELD_BACK_WORDS[today.earning.heldBack];
    const [bonus] = today.earning.bonuses;
    if (bonus !== undefined) return TODAY_WORDS.withBonus(bonus.streakDays, bonus.bonusPoints);
  }
  if (nextMilestone === null) return null;
  const { milestone, missingDays } = nextMilestone;
  return TODAY_WORDS.nextMilestone(missingDays, milestone.streakDays, milestone.bonusPoints);
}
