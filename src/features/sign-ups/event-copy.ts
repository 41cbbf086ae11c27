import type { FormTerms } from '@domain/sign-ups/form-terms';
import type { Opening } from '../../../contracts/sign-up-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatCount } from '@/lib/format-points';
import { formatDayWithWeekday, formatDeadline, formatInstant, formatTime } from '@/lib/format-time';

/** Words of a form's page. */
export const EVENT_WORDS = {
  title: '报名',
  left: '还有',
  leftUnit: '个名额',
  full: '名额报满了',
  noLimit: '已报',
  people: '人',
  takenOf: (taken: number, capacity: number) => `${formatCount(taken)} / ${formatCount(capacity)}`,
  waiting: (count: number) => `${count} 位在候补`,
  waitlistNote: '满了可排候补，有人退出会自动轮到你',
  closes: (deadline: string) => `${deadline} 截止`,
  opens: (when: string) => `${when} 开始报名`,
  closed: '报名截止了',
  participants: (count: number) => `${formatCount(count)} 人报了`,
  fee: '费用',
  feeNote: '程序不收钱，按群里说好的来',
  weekly: '每周这个时候都有。报上以后，在「我的报名」里可以设成每周自动报上',
  points: (points: number) => `到场签到得 ${points} 分`,
  mine: '我报的',
  people2: (places: number) => `${places} 人`,
  again: '再报一次',
  seeMine: '看我的报名',
  prefilled: '上次填的带过来了，看一眼再送',
  clear: '清空',
  submit: '报名',
  submitPending: '报名，等确认',
  join: (position: number) => `排候补，第 ${position} 位`,
  joinAny: '排候补',
  save: '保存',
  unchanged: '还没有改动',
  editTitle: '改报名',
  fewerWait: '还在候补。可以少来几位，排的位置不变',
  saved: '改好了',
  cancelUntil: (deadline: string) => `${deadline} 前可取消`,
  noCancel: '报了不能自己取消',
  waitHint: (count: number) => `还剩 ${count} 个，不够你们几位`,
  optionHint: '你选的满了，可以排候补',
  share: '发到群里',
  shareTitle: (title: string, left: number | null) =>
    left === null || left <= 0 ? `报名：${title}` : `报名：${title}，还有 ${left} 个名额`,
  waitingSend: '刚才没送到，正等着再送',
  resend: '现在送',
  askAgain: '再问一次',
  changed: '报名表改过了，你填的都留着',
  rules: '规则',
  rulesNote: '名额、取消、签到，填的什么时候删',
  toHome: '回本群看看',
  calledOff: (reason: string) => `这一场不办了：${reason}`,
} as const;

/** "11 月 28 日 周六 08:30 到 11:00"; over several days both are named. */
export function eventWords(event: NonNullable<FormTerms['event']>): string {
  const { startsAtMs, endsAtMs } = event;
  const [from, to] = [businessDayAt(startsAtMs), businessDayAt(endsAtMs)];
  const start = `${formatDayWithWeekday(from)} ${formatTime(startsAtMs)}`;
  return from === to ? `${start} 到 ${formatTime(endsAtMs)}` : `${start} 到 ${formatDayWithWeekday(to)}`;
}

/** When it is and where, in one line. */
export function whenAndWhere({ event, placeText }: Pick<FormTerms, 'event' | 'placeText'>): string {
  return [event === null ? '' : eventWords(event), placeText].filter((part) => part !== '').join(' · ');
}

/** Why nobody may sign up now, short enough for a button. */
export function closedLabel({ why, details }: Extract<Opening, { kind: 'closed' }>, nowMs: number): string {
  const { opensAtMs } = details;
  switch (why) {
    case 'NOT_OPEN':
      return typeof opensAtMs === 'number' ? `${formatInstant(opensAtMs, nowMs)} 开始` : '还没开始';
    case 'CLOSED':
      return '报名截止了';
    case 'ENDED':
      return '报名结束了';
    case 'PAUSED':
      return '暂停中';
    case 'FULL':
      return '报满了';
    case 'WAITLIST_FULL':
      return '候补也满了';
    case 'LIMIT_REACHED':
      return '你已经报过了';
  }
}

/** When a form takes sign-ups, and what happens when it is full. */
export function windowWords(terms: FormTerms, nowMs: number): string {
  if (terms.opensAtMs > nowMs) return EVENT_WORDS.opens(formatInstant(terms.opensAtMs, nowMs));
  if (terms.closesAtMs <= nowMs) return EVENT_WORDS.closed;
  const closes = EVENT_WORDS.closes(formatDeadline(terms.closesAtMs, nowMs));
  return terms.waitlist === null ? closes : `${closes} · ${EVENT_WORDS.waitlistNote}`;
}
