import type { ChallengeTerms } from '@domain/check-in/challenge-terms';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const EVERY_DAY = 7;
const MIDNIGHT = 1440;
const HOUR_MINUTES = 60;

/** Words of the rules of a challenge. */
export const RULES_WORDS = {
  row: '打卡规则',
  title: '打卡规则',
  howTo: '怎么算打卡',
  when: '时间',
  days: '哪几天',
  hours: '每天几点',
  points: '积分',
  makeUp: '补卡',
  leave: '请假',
  texts: '写的话',
  fromTo: (from: string, to: string) => `${from} 到 ${to}`,
  perDay: (points: number) => (points > 0 ? `每次 ${points} 分` : '不发积分，只记天数'),
  milestone: (days: number, points: number) => `连续 ${days} 天，再得 ${points} 分`,
  dayMax: (points: number) => `一天里从各处最多得 ${points} 分`,
  milestoneNote: '断了重新数，再到那天还会得',
  takenBack: '不合规则的打卡，管理员可以撤回当天的分，会在消息里说明原因',
  noMakeUp: '漏了的天不能补，累计的天数不会少',
  makeUpTerms: (perMonth: number, windowDays: number) =>
    `每月 ${perMonth} 张，漏了 ${windowDays} 天内能补。补上算一天，当天的分不补发`,
  noLeave: '没有请假，漏一天连续的天数重新数',
  leaveTerms: (perMonth: number) => `每月 ${perMonth} 天，当天或提前请。请假那天不算断，也不得分`,
  textsShown: '写的话看过后群友能看见，也可以只给自己看',
  textsPrivate: '写的话只有你自己看得到',
  paused: '活动暂停的日子不打也不算断',
  goCheckIn: '去打卡',
} as const;

/** "每天", "周六、周日". */
export function weekdayWords(weekdays: readonly number[]): string {
  if (weekdays.length === EVERY_DAY) return '每天';
  return weekdays.map((weekday) => `周${WEEKDAYS[weekday - 1] ?? ''}`).join('、');
}

/** "05:30 到 08:00", "全天，过了零点到 05:00 也算当天". */
export function windowWords(terms: Pick<ChallengeTerms, 'opensAtMinute' | 'closesAtMinute' | 'cutOffMinutes'>): string {
  const isToMidnight = terms.closesAtMinute === MIDNIGHT;
  const hours =
    terms.opensAtMinute === 0 && isToMidnight
      ? '全天'
      : `${clock(terms.opensAtMinute)} 到 ${clock(terms.closesAtMinute)}`;
  if (terms.cutOffMinutes === 0 || !isToMidnight) return hours;
  return `${hours}，过了零点到 ${clock(terms.cutOffMinutes)} 也算当天`;
}

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / HOUR_MINUTES))}:${two(minute % HOUR_MINUTES)}`;
