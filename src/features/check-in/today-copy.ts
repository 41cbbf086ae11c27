import type { readToday } from '../../../contracts/check-in-reads';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { ClosedReason } from '@domain/check-in/today';
import type { Words } from '@/lib/refusal-words';

export const READ_TODAY_REFUSALS: Words<OwnRefusalOf<typeof readToday>> = {
  CHALLENGE_UNKNOWN: '没找到这个打卡',
};

/** Why today's button cannot be pressed, as its label. */
export const CLOSED_WORDS: Record<ClosedReason, (opens: string | null) => string> = {
  NOT_STARTED: (opens) => (opens === null ? '还没开始' : `${opens} 开始`),
  ENDED: () => '已经结束',
  PAUSED: () => '暂停中，不算漏',
  NOT_TODAY: (opens) => (opens === null ? '今天不用打卡' : `今天休息，${opens} 再来`),
  TOO_EARLY: (opens) => (opens === null ? '还没到时间' : `${opens} 开始`),
  TOO_LATE: (opens) => (opens === null ? '今天时间过了' : `时间过了，${opens} 再来`),
};

/** Words of today's card. */
export const TODAY_WORDS = {
  toDo: '今天要做的',
  done: '今天都好了',
  before: (deadline: string) => `${deadline} 前`,
  checkIn: (points: number) => (points > 0 ? `打卡 · 得 ${points} 分` : '打卡'),
  doneAt: (time: string) => `${time} 打过了`,
  streak: (days: number) => `连续 ${days} 天`,
  onLeave: '今天请了假，想打也可以',
  neighbours: (count: string) => `${count} 位邻居已打卡`,
  first: '今天第一个就是你',
  calendar: '看日历',
  stopped: { 'taken-back': '今天的被撤回了', 'clock-went-back': '时间不对，稍后再来' },
} as const;
