import type { ClosedReason } from '@domain/check-in/today';
import type { Earning } from '@domain/check-in/earning';

/** Why today's button cannot be pressed, as its label; `opens` is when it next can. */
export const CLOSED_LABELS: Record<ClosedReason, (opens: string | null) => string> = {
  NOT_STARTED: (opens) => (opens === null ? '还没开始' : `${opens} 开始`),
  ENDED: () => '已经结束了',
  PAUSED: () => '暂停中，不算漏',
  NOT_TODAY: (opens) => (opens === null ? '今天不用打卡' : `今天休息，${opens} 再来`),
  TOO_EARLY: (opens) => (opens === null ? '还没到时间' : `${opens} 开始`),
  TOO_LATE: (opens) => (opens === null ? '今天的时间过了' : `时间过了，${opens} 再来`),
};

/** Why a check-in gives less than the rules say; the day counts all the same. */
export const HELD_BACK_WORDS: Record<NonNullable<Earning['heldBack']>, string> = {
  BUDGET_SPENT: '这个月群里的积分发完了，天数照算',
  DAY_LIMIT: '今天能得的积分到顶了，天数照算',
};

/** Words of today's card and of the bar below the calendar. */
export const TODAY_WORDS = {
  toDo: '今天要做的',
  allDone: '今天都好了',
  notNow: '还没到时候',
  paused: '先停一停',
  ended: '已经结束',
  before: (deadline: string) => `${deadline} 前`,
  checkIn: (points: number | null) => (points !== null && points > 0 ? `打卡 · 得 ${points} 分` : '打卡'),
  withBonus: (days: number, points: number) => `其中 ${points} 分，是连续 ${days} 天的`,
  doneAt: (time: string) => `${time} 打过了`,
  doneLabel: (time: string) => `今天打过了，${time}`,
  streak: (days: number) => `连续 ${days} 天`,
  total: (days: number) => `累计 ${days} 天`,
  next: (title: string, opens: string) => `接下来：${title}，${opens}`,
  nextMilestone: (missing: number, days: number, points: number) =>
    `再打 ${missing} 天到连续 ${days} 天，可得 ${points} 分`,
  first: '第一次打卡，从今天算第 1 天',
  onLeave: '今天请了假，想打也可以，假会还给你',
  takenBack: '今天的打卡被管理员撤回了',
  clock: '这会儿打不了，过一分钟再来',
  neighbours: (count: string) => `${count} 位邻居已打卡`,
  nobodyYet: '还没有人打，第一个就是你',
  calendar: '看日历',
  resend: '现在再送',
  waiting: '有一次打卡还没送到，连上网会自动送出，不会重复',
  askAgain: '处理中，再问一次',
  share: '发到群里',
  shareTitle: (title: string) => `${title}，一起来打卡`,
} as const;
