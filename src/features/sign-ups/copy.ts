import type {
  cancelSignUp,
  checkInAtDoor,
  confirmSignUp,
  editSignUp,
  readForm,
  readSignUp,
  submitSignUp,
} from '../../../contracts/sign-ups';
import type { setRegular } from '../../../contracts/sign-ups-weekly';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { RefusalDetails } from '@domain/kernel/result';
import { RISK_WORDS } from '@/lib/copy';
import { formatDay, formatDeadline, formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

const when = (atMs: string | number | undefined): string =>
  typeof atMs === 'number' && atMs > 0 ? formatInstant(atMs, Date.now()) : '';

const FORM_UNKNOWN = '没找到这个报名，回首页看看还有什么';
const SIGN_UP_UNKNOWN = '没找到这次报名，也可能不是你报的';
const NOT_A_MEMBER = '你已经不在这个群里了，报过的还在「我的」里';

const CLOSED = {
  NOT_OPEN: ({ opensAtMs }: RefusalDetails) => `${when(opensAtMs) || '晚一点'} 开始报名，你填的先留着`,
  CLOSED: ({ atMs }: RefusalDetails) =>
    typeof atMs === 'number'
      ? `${formatDeadline(atMs, Date.now())} 截止了。你填的还在，可以问问管理员`
      : '刚截止了。你填的还在，可以问问管理员',
  ENDED: '管理员提前结束了报名。你填的还在',
  PAUSED: ({ reason }: RefusalDetails) =>
    `${typeof reason === 'string' && reason !== '' ? `${reason}，` : ''}先暂停了。你填的还在，恢复了再送`,
  FORM_CHANGED: '报名表刚改过。你填的都留着，看一眼再送',
} as const;

const NO_PLACE = {
  FULL: ({ leftCount }: RefusalDetails) =>
    typeof leftCount === 'number' && leftCount > 0
      ? `只剩 ${leftCount} 个名额了，刚被邻居报走。你填的还在`
      : '名额刚被邻居报满。你填的还在',
  OPTION_FULL: ({ leftCount }: RefusalDetails) =>
    typeof leftCount === 'number' && leftCount > 0
      ? `你选的这一项只剩 ${leftCount} 个了。你填的还在`
      : '你选的这一项刚满。你填的还在，换一项也行',
  WAITLIST_FULL: '候补也排满了。有人退出时管理员会再放名额',
} as const;

const ANSWERS = {
  ANSWERS_WRONG: '有一项要改一改，改好再送',
  TOO_MANY_PLACES: ({ max }: RefusalDetails) => `一次最多 ${max ?? ''} 人`,
} as const;

const PERIODS: Readonly<Record<string, string>> = { form: '', day: '每天', week: '每周', month: '每月' };

export const SUBMIT_REFUSALS: Words<OwnRefusalOf<typeof submitSignUp>> = {
  ...CLOSED,
  ...NO_PLACE,
  ...ANSWERS,
  ...RISK_WORDS,
  FORM_UNKNOWN,
  NOT_A_MEMBER,
  LIMIT_REACHED: ({ max, per }) => `${PERIODS[String(per)] ?? ''}每人最多报 ${max ?? 1} 次，你已经报过了`,
};

export const EDIT_REFUSALS: Words<OwnRefusalOf<typeof editSignUp>> = {
  ...CLOSED,
  ...NO_PLACE,
  ...ANSWERS,
  SIGN_UP_UNKNOWN,
  EDIT_TOO_LATE: ({ untilMs }) =>
    typeof untilMs === 'number' && untilMs > 0
      ? `${formatDeadline(untilMs, Date.now())} 以后不能改了，原来的照样算`
      : '这个报名不能改，原来的照样算',
  SIGN_UP_OVER: '这次报名已经不在了，不用改',
  WAITING_FIXED: '候补时人数只能减，选项不能改。想改就先退出再排',
  ATTENDED: '已经签到了，不用再改',
};

export const CANCEL_REFUSALS: Words<OwnRefusalOf<typeof cancelSignUp>> = {
  SIGN_UP_UNKNOWN,
  CANCEL_TOO_LATE: ({ untilMs }) =>
    typeof untilMs === 'number' && untilMs > 0
      ? `${formatDeadline(untilMs, Date.now())} 以后不能自己取消了，跟管理员说一声`
      : '这个报名不能自己取消，跟管理员说一声',
  SIGN_UP_OVER: '这次报名已经不在了，不用再取消',
  ATTENDED: '已经签到了，不用取消',
};

export const CONFIRM_REFUSALS: Words<OwnRefusalOf<typeof confirmSignUp>> = {
  SIGN_UP_UNKNOWN,
  NOT_OFFERED: '现在没有要你确认的名额，刷新看看',
  OFFER_LAPSED: ({ atMs }) => `${when(atMs) || '刚才'} 就过了确认时间，名额给了下一位`,
};

export const REGULAR_REFUSALS: Words<OwnRefusalOf<typeof setRegular>> = {
  SIGN_UP_UNKNOWN,
  SERIES_OVER: '以后不再每周办了，这一场照旧',
  NOT_WEEKLY: '这个活动只办一次',
  SIGN_UP_OVER: '先报上，再设成固定成员',
  ANSWERED_EACH_TIME: '这个活动要每次自己填，不能自动报',
  REGULARS_FULL: ({ max }) => `固定成员满 ${max ?? ''} 位了，有人不来了再试`,
};

export const READ_FORM_REFUSALS: Words<OwnRefusalOf<typeof readForm>> = { FORM_UNKNOWN };
export const READ_SIGN_UP_REFUSALS: Words<OwnRefusalOf<typeof readSignUp>> = { SIGN_UP_UNKNOWN };

export const DOOR_REFUSALS: Words<OwnRefusalOf<typeof checkInAtDoor>> = {
  FORM_UNKNOWN,
  NOT_A_MEMBER,
  WRONG_CODE: '码不对，看一眼门口的再输',
  NOT_TODAY: ({ day }) => (typeof day === 'string' ? `${formatDay(day, day)} 当天才能签到` : '活动当天才能签到'),
  NO_SELF_CHECK_IN: '这场要请工作人员扫你的票',
  ALREADY_ATTENDED: '已经签过到了，不用再签',
  NOT_CONFIRMED: '还没报上，请工作人员看一下',
  FULL: '名额满了，请工作人员看一下',
};
