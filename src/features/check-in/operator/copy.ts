import type {
  createChallenge,
  editChallenge,
  endChallenge,
  listAttendance,
  pauseChallenge,
  resumeChallenge,
  reviewText,
  takeBackDay,
} from '../../../../contracts/check-in-staff';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

/** What each field of the terms is called, in sentences and above inputs. */
export const TERMS_FIELDS = {
  title: '名称',
  ruleText: '规则',
  promptText: '打卡时问什么',
  startDay: '开始日期',
  endDay: '结束日期',
  weekdays: '哪几天',
  opensAtMinute: '每天几点开始',
  closesAtMinute: '每天几点结束',
  cutOffMinutes: '夜猫子延到',
  pointsPerDay: '每天给几分',
  milestones: '连续奖励',
  memberDayPointsMax: '一个人一天最多得几分',
  makeUp: '补卡',
  leave: '请假',
  showsTexts: '写的话给群友看',
} as const;

const fieldName = (field: string | number | undefined): string => {
  const names: Readonly<Record<string, string>> = TERMS_FIELDS;
  return names[String(field)] ?? '有一处';
};

const WRONG: Readonly<Record<string, string>> = {
  startDay: '开始日期已经过了，选今天或以后',
  endDay: '结束日期要在开始之后，最长 400 天',
  weekdays: '这段日子里没有选中的那几天，换一下',
  closesAtMinute: '结束要晚于开始，也要晚于夜猫子延到的时间',
  milestones: '连续天数要从小到大；一天的分加奖励最多 100 分',
};

const COMMON = {
  CHALLENGE_UNKNOWN: '没找到这个打卡，可能已经不在这个群里',
  GROUP_DISSOLVED: '这个群已经解散了',
  ENDED: '这个打卡已经结束了',
} as const;

export const CREATE_REFUSALS: Words<OwnRefusalOf<typeof createChallenge>> = {
  TERMS_WRONG: ({ field }) => WRONG[String(field)] ?? `${fieldName(field)}填得不对`,
  GROUP_DISSOLVED: COMMON.GROUP_DISSOLVED,
  TOO_MANY_CHALLENGES: ({ max }) => `一个群同时最多 ${max ?? 10} 个打卡，先结束一个`,
};

export const EDIT_REFUSALS: Words<OwnRefusalOf<typeof editChallenge>> = {
  ...COMMON,
  TERMS_WRONG: CREATE_REFUSALS.TERMS_WRONG,
  EDIT_LOCKED: ({ field }) =>
    field === 'endDay' ? '已经开始了，结束日期只能往后延' : `已经开始了，${fieldName(field)}不能再改，大家都按它打的`,
};

export const PAUSE_REFUSALS: Words<OwnRefusalOf<typeof pauseChallenge>> = {
  ...COMMON,
  ALREADY_PAUSED: '已经暂停了',
  TOO_MANY_PAUSES: ({ max }) => `一个打卡最多暂停 ${max ?? 12} 次`,
};

export const RESUME_REFUSALS: Words<OwnRefusalOf<typeof resumeChallenge>> = { ...COMMON, NOT_PAUSED: '没有在暂停' };

export const END_REFUSALS: Words<OwnRefusalOf<typeof endChallenge>> = COMMON;

export const ATTENDANCE_REFUSALS: Words<OwnRefusalOf<typeof listAttendance>> = {
  CHALLENGE_UNKNOWN: COMMON.CHALLENGE_UNKNOWN,
};

export const REVIEW_REFUSALS: Words<OwnRefusalOf<typeof reviewText>> = {
  CHALLENGE_UNKNOWN: COMMON.CHALLENGE_UNKNOWN,
  TEXT_UNKNOWN: '没找到这段话，或者作者只留给自己看',
  TEXTS_OFF: '群或这个打卡没有开「写的话给群友看」',
  CHECK_PENDING: '内容检查还没出结果，过一会儿再放出来',
  CHECK_REFUSED: '内容检查没有通过，不能给大家看',
};

export const TAKE_BACK_REFUSALS: Words<OwnRefusalOf<typeof takeBackDay>> = {
  CHALLENGE_UNKNOWN: COMMON.CHALLENGE_UNKNOWN,
  NOT_A_MEMBER: '没找到这位成员',
  NOT_CHECKED_IN: '那天没有打卡',
  TOO_OLD: '两个月以前的日子不再改，积分可以在流水里冲回',
  YOURSELF: '自己的打卡要另一位管理员来看',
  ACCOUNT_CLOSED: '这位成员已经注销了',
  NOT_REVERSIBLE: '这笔积分不能冲回',
  ALREADY_REVERSED: '这笔积分已经冲回了',
  DEBT_TOO_LARGE: '这位成员欠的分太多了，先在积分里处理',
};
