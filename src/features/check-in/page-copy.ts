import type { CheckInReceipt } from '../../../contracts/check-in';
import type { TextVisibility } from '../../../contracts/check-in-reads';
import type { CalendarState } from '@domain/check-in/calendar';
import { formatCount } from '@/lib/format-points';

/** Words of the check-in page. */
export const CHECK_IN_WORDS = {
  title: '打卡',
  total: '累计',
  days: '天',
  streak: (days: number) => `连续 ${days} 天`,
  longest: (days: number) => `最长 ${days} 天`,
  allowances: (makeUps: number, leaves: number) => `补卡剩 ${makeUps} 张 · 请假剩 ${leaves} 天`,
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  rules: '打卡规则',
  textPrompt: '写点什么',
  textOptional: '（可不写）',
  shownToGroup: '仅群友可见',
  keptPrivate: '只有自己看得到',
  keepPrivate: '只给自己看',
  todayCount: (count: number) => `今天 ${formatCount(count)} 人`,
  seeTexts: '看大家的',
  doneButton: (time: string) => `今天打过了 · ${time}`,
  onLeave: '今天请了假，打卡就把假还给你',
  makeUpNotice: (day: string, deadline: string) => `${day}漏了一天，${deadline} 前还能补`,
  makeUpButton: '用一张补卡',
  makeUpSheet: (day: string) => `补上 ${day}`,
  makeUpNote: '补上的那天算进天数和连续，不给当天的分；连续够了的奖励照给',
  leaveButton: '请假',
  leaveSheet: '哪天不方便',
  leaveNote: '请假的日子不打卡也不断，不算天数',
  leaveDone: (day: string, left: number) => `${day}的假记下了，那个月还剩 ${left} 天`,
  cancelLeave: '取消请假',
  leaveCancelled: (day: string) => `${day}的假取消了`,
  heldBack: {
    BUDGET_SPENT: '这个月群里的积分发完了，今天打卡算天数，不给分',
    DAY_LIMIT: '今天得的分到上限了，打卡算天数，多出来的不给分',
  } satisfies Record<NonNullable<CheckInReceipt['heldBack']>, string>,
  calendar: {
    out: '不用打卡',
    done: '已打卡',
    'made-up': '已补',
    missed: '漏了',
    leave: '请假',
    'taken-back': '被收回',
    waived: '暂停，不算断',
    today: '今天',
    future: '还没到',
    settled: '往前翻可以看',
  } satisfies Record<CalendarState, string>,
  visibility: {
    private: '只有自己看得到',
    pending: '已收到，看过后大家就能看见',
    group: '群友可见',
    refused: '这段没有展示给大家',
  } satisfies Record<TextVisibility, string>,
  noTexts: '今天还没有人写，你可以是第一个',
  myTexts: '我写过的',
  noMyTexts: '还没写过。打卡时写一句，都收在这里',
  monthGone: '一年多以前的记录不再保留',
} as const;

/** Words of the page after a check-in. */
export const CHECK_IN_DONE_WORDS = {
  counted: '今天算上了',
  madeUp: (day: string) => `${day}补上了`,
  day: (totalDays: number) => `第 ${formatCount(totalDays)} 天`,
  firstDay: '第一天，记下了',
  streak: (days: number) => `连续 ${days} 天`,
  alreadyCounted: (time: string) => `今天已经打过了，${time} 那次算数`,
  parts: {
    'check-in': '打卡',
    milestone: (days: number) => `连续 ${days} 天`,
  },
  byTodaysRules: '按今天的规则',
  balance: '余额',
  next: (missingDays: number, streakDays: number, points: number) =>
    `再打 ${missingDays} 天到连续 ${streakDays} 天，可得 ${points} 分`,
  allMilestones: '连续的奖励都拿到了，接着打',
  heldBack: {
    BUDGET_SPENT: '这个月群里的积分发完了，天数照算，下个月恢复',
    DAY_LIMIT: '今天得的分到上限了，天数照算',
  } satisfies Record<NonNullable<CheckInReceipt['heldBack']>, string>,
  heldBackBonus: '没给的连续奖励，连续不断就随下一次打卡给',
  text: {
    none: '',
    private: '写的那句收好了，只有自己看得到',
    pending: '写的那句收到了，看过后大家就能看见',
  } satisfies Record<CheckInReceipt['text'], string>,
  share: '发到群里',
  shareTitle: (title: string, totalDays: number) => `「${title}」我打到第 ${totalDays} 天了，一起来`,
  done: '完成',
} as const;
