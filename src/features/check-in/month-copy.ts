import type { CalendarState } from '@domain/check-in/calendar';

/** Figures above the calendar. */
export const FIGURE_WORDS = {
  total: '累计',
  days: '天',
  streak: (days: number) => `连续 ${days} 天`,
  beginning: '从第一次打卡算起',
  longest: (days: number) => `最长 ${days} 天`,
  makeUps: (count: number) => `补卡剩 ${count} 张`,
  leaves: (count: number) => `请假剩 ${count} 天`,
  joint: ' · ',
} as const;

/** What a day of the calendar was, when it is pressed and nothing can be done about it. */
export const DAY_WORDS: Record<CalendarState, string> = {
  out: '这天不用打卡',
  done: '打过卡了',
  'made-up': '补上了',
  missed: '漏了这天，累计的天数都还在',
  leave: '请了假，不算断',
  'taken-back': '这天的打卡被管理员撤回了',
  waived: '那天活动暂停，不算漏',
  today: '今天还没打',
  future: '还没到这天',
  settled: '太久以前了，查不到这天',
};

/** Words of making up a day. */
export const MAKE_UP_WORDS = {
  notice: (day: string, deadline: string) => `${day}漏了一天，${deadline} 前还能补。`,
  dayOfMonth: (day: number) => `${day} 号`,
  use: '用一张补卡',
  title: (day: string) => `补上 ${day}`,
  left: (count: number) => `用一张补卡，这个月还剩 ${count} 张`,
  until: (deadline: string) => `${deadline} 前都能补`,
  streakAfter: (days: number) => `补上以后连续 ${days} 天`,
  totalAfter: (days: number) => `补上以后累计 ${days} 天`,
  noPoints: '补的是天数，当天的积分不补发',
  done: (days: number) => `补上了，连续 ${days} 天`,
  donePoints: (days: number, points: number) => `补上了，连续 ${days} 天，得 ${points} 分`,
} as const;

/** Words of taking leave. */
export const LEAVE_WORDS = {
  row: '请假',
  rowNote: (left: number) => (left > 0 ? `提前说一声不算断，这个月还能请 ${left} 天` : '这个月的假用完了'),
  title: '请一天假',
  day: '哪一天',
  help: '请假那天不打也不算断，不得分。当天又打了，这天假还给你',
  left: (month: number, count: number) => `${month} 月还能请 ${count} 天`,
  take: '请假',
  taken: (day: string) => `${day} 请好假了`,
  cancelTitle: (day: string) => `${day} 不请假了？`,
  cancelNote: '这天假会还给你',
  cancel: '不请了',
  cancelled: (day: string) => `${day} 的假退回来了`,
} as const;

export const MONTH_WORDS = { loading: '正在找那个月的记录' } as const;
