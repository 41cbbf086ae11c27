import type { cancelLeave, makeUp, recordCheckIn, takeLeave } from '../../../contracts/check-in';
import type { listTexts, readCheckIn, readMonth } from '../../../contracts/check-in-reads';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { ClosedReason } from '@domain/check-in/today';
import { addDays, businessDayAt } from '@domain/kernel/business-day';
import type { RefusalDetails } from '@domain/kernel/result';
import { formatDay, formatTime } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

/** "明天 06:00", seen from the business day that a refusal names; null when it does not open again. */
function opensAgain({ day, nextOpensAtMs }: RefusalDetails): string | null {
  if (typeof day !== 'string' || typeof nextOpensAtMs !== 'number') return null;
  const opens = businessDayAt(nextOpensAtMs);
  const near = opens === day ? '今天' : opens === addDays(day, 1) ? '明天' : formatDay(opens, day);
  return `${near} ${formatTime(nextOpensAtMs)}`;
}

const dayIn = ({ day }: RefusalDetails): string => (typeof day === 'string' ? formatDay(day, day) : '这一天');

/** What follows when it opens again. */
const comeBack = (details: RefusalDetails): string => {
  const when = opensAgain(details);
  return when === null ? '' : `，${when} 再来`;
};

/** Longer than a button's label: said after a tap that came too late. */
const CLOSED: Words<ClosedReason> = {
  NOT_STARTED: (details) => `还没开始${comeBack(details)}`,
  ENDED: '这个打卡结束了，打过的天数和积分都还在',
  PAUSED: '管理员先暂停了。暂停的日子不算断，恢复了接着打',
  NOT_TODAY: (details) => `今天不用打卡${comeBack(details)}`,
  TOO_EARLY: (details) => `还没到时间${comeBack(details)}`,
  TOO_LATE: (details) => `今天的时间过了${comeBack(details)}`,
};

const GONE = {
  CHALLENGE_UNKNOWN: '没找到这个打卡，回首页看看还有什么',
  NOT_A_MEMBER: '你已经不在这个群里了，积分和券还在「我的」里',
} as const;

const SETTLED = {
  TAKEN_BACK: (details: RefusalDetails) => `${dayIn(details)}的打卡被管理员收回了，有疑问可以在「我的」里申诉`,
  CLOCK_WENT_BACK: '这边的钟走慢了一点，什么都没丢。过一分钟再点',
} as const;

export const RECORD_REFUSALS: Words<OwnRefusalOf<typeof recordCheckIn>> = {
  ...CLOSED,
  ...GONE,
  ...SETTLED,
  ALREADY_CHECKED_IN: ({ atMs }) =>
    typeof atMs === 'number' ? `今天已经打过了，${formatTime(atMs)} 那次算数` : '今天已经打过了',
  DAY_PASSED: (details) =>
    details.counted === 1
      ? `刚才那次是 ${dayIn(details)}的，那天已经算上了，不会再算一次`
      : `刚才那次是 ${dayIn(details)}的，送到时那天过了，没算到今天头上。今天的再点一下就好`,
};

export const MAKE_UP_REFUSALS: Words<OwnRefusalOf<typeof makeUp>> = {
  ...GONE,
  ...SETTLED,
  ALREADY_CHECKED_IN: (details) => `${dayIn(details)}已经算上了，不用补`,
  MAKE_UP_OFF: '这个打卡没有补卡',
  PAUSED: '管理员先暂停了，恢复了再补',
  ENDED: '这个打卡结束了，补卡的日子也过了',
  NOT_OVER: '这一天还没过完，到时候直接打卡就好',
  NOT_MISSED: (details) => `${dayIn(details)}不用打卡，没有漏`,
  MAKE_UP_TOO_LATE: ({ windowDays }) => `漏了 ${windowDays ?? ''} 天以上就补不了了，今天接着打`,
  NO_MAKE_UPS_LEFT: ({ perMonth }) => `这个月的 ${perMonth ?? ''} 张补卡用完了，下个月又有`,
};

export const TAKE_LEAVE_REFUSALS: Words<OwnRefusalOf<typeof takeLeave>> = {
  ...GONE,
  TAKEN_BACK: SETTLED.TAKEN_BACK,
  ALREADY_CHECKED_IN: (details) => `${dayIn(details)}已经打过了，不用请假`,
  LEAVE_OFF: '这个打卡没有请假',
  NOT_STARTED: '还没开始，开始以后再请假',
  ENDED: '这个打卡结束了',
  PAUSED: '管理员先暂停了，暂停的日子不算断，不用请假',
  NOT_A_CHALLENGE_DAY: (details) => `${dayIn(details)}本来就不用打卡`,
  LEAVE_TOO_LATE: '这一天过去了，可以用补卡',
  LEAVE_TOO_EARLY: '最多提前 30 天请假',
  ALREADY_ON_LEAVE: (details) => `${dayIn(details)}已经请过假了`,
  NO_LEAVES_LEFT: ({ perMonth }) => `那个月的 ${perMonth ?? ''} 天假用完了`,
};

export const CANCEL_LEAVE_REFUSALS: Words<OwnRefusalOf<typeof cancelLeave>> = {
  ...GONE,
  NOT_ON_LEAVE: (details) => `${dayIn(details)}没有请假`,
  LEAVE_BEGUN: '今天的假不用取消，打一次卡就还给你',
  PAUSED: '管理员先暂停了，恢复了再改',
};

export const READ_REFUSALS: Words<OwnRefusalOf<typeof readCheckIn>> = GONE;
const UNKNOWN = { CHALLENGE_UNKNOWN: GONE.CHALLENGE_UNKNOWN } as const;
export const READ_MONTH_REFUSALS: Words<OwnRefusalOf<typeof readMonth>> = UNKNOWN;
export const TEXTS_REFUSALS: Words<OwnRefusalOf<typeof listTexts>> = UNKNOWN;
