import type { addWalkIn, admit, inspectTicket, readDoor, undoAdmission } from '../../../../contracts/sign-ups-door';
import type {
  approveSignUps,
  callOffEvent,
  declineSignUp,
  editForm,
  endForm,
  exportSignUps,
  listSignUps,
  listUnfinished,
  lookAtAnswers,
  messageSignUps,
  openAnswerFile,
  pauseForm,
  publishForm,
  readCampaign,
  readDetails,
  resumeForm,
  setFeeNote,
} from '../../../../contracts/sign-ups-staff';
import type {
  editSeries,
  endSeries,
  publishSeries,
  readSeries,
  skipSession,
} from '../../../../contracts/sign-ups-weekly';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { RefusalDetails } from '@domain/kernel/result';
import { formatDay, formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

const COMMON = {
  FORM_UNKNOWN: '没找到这个报名，可能已经不在这个群里',
  GROUP_DISSOLVED: '这个群已经解散了',
  ENDED: '这个报名已经结束了',
} as const;
const SIGN_UP_UNKNOWN = '没找到这一位的报名';

/** What is wrong with a field of the designer. */
export const TERMS_WRONG: Readonly<Record<string, string>> = {
  title: '给它起个名字',
  event: '结束要晚于开始',
  closesAtMs: '截止要晚于现在和开始报的时间，也不能晚过活动结束',
  attendancePoints: '有活动时间才能给签到分',
  selfCheckIn: '有活动时间才能自己签到',
  walkIns: '有活动时间才能现场来',
  waitlist: '有名额限制才有候补；确认时间 10 分钟到 2 天',
  plusOnesMax: '名额比一个人能带的还少',
  sensitivity: '要有一条必填的同意：健康信息单独同意，孩子的要监护人同意',
  questions: '有名额的选项太多了，减几个',
};
const QUESTION_WRONG = '这一题要改：选项不能重复，要个人信息就写清用途，跟着前面的题才显示';

export function termsWords(field: string): string {
  return TERMS_WRONG[field] ?? (field.startsWith('questions.') ? QUESTION_WRONG : '有一处填得不对，改一改再发');
}

const LOCKED: Readonly<Record<string, string>> = {
  event: '发布以后，有没有活动时间不能再变',
  capacity: '名额只能加，不能减',
  plusOnesMax: '能带几个人只能加',
  attendancePoints: '签到分只能加',
  waitlist: '候补只能加位子',
  perMember: '每人能报几次只能放宽',
  sensitivity: '涉不涉及健康或孩子，发布后不能改',
  questions: '选项的名额只能加',
};

export const PUBLISH_REFUSALS: Words<OwnRefusalOf<typeof publishForm>> = {
  TERMS_WRONG: ({ field }) => termsWords(String(field)),
  GROUP_DISSOLVED: COMMON.GROUP_DISSOLVED,
};

/** Where a form can be repeated weekly. */
const WEEKLY_WRONG: Readonly<Record<string, string>> = {
  event: '每周都办，要有活动时间，一场不超过一周',
  closesAtMs: '每周都办，截止要在开始前一周以内',
  perMember: '每周都办，一场每人只能报一次',
};

/** The same where all sessions to come are changed. */
export const seriesWords = (field: string): string =>
  field === 'event' ? '改时间别跨过一周：要往后挪，先跳过这一场' : weeklyWords(field);

const SERIES_LOCKED: Readonly<Record<string, string>> = {
  plusOnesMax: '固定成员带人报的，能带几个只能加',
  sensitivity: '固定成员没同意过，涉不涉及健康或孩子不能改',
};

export const seriesLockedWords = (field: string): string =>
  SERIES_LOCKED[field] ?? '固定成员照着答过，这一题只能放宽，不能删改';

export const weeklyWords = (field: string): string => WEEKLY_WRONG[field] ?? termsWords(field);

export const PUBLISH_SERIES_REFUSALS: Words<OwnRefusalOf<typeof publishSeries>> = {
  TERMS_WRONG: ({ field }) => weeklyWords(String(field)),
  GROUP_DISSOLVED: COMMON.GROUP_DISSOLVED,
};
const SERIES_UNKNOWN = '没找到这个每周活动，可能已经不在这个群里';
const SERIES_OVER = '已经不再每周办了';
export const READ_SERIES_REFUSALS: Words<OwnRefusalOf<typeof readSeries>> = { SERIES_UNKNOWN };
export const SKIP_REFUSALS: Words<OwnRefusalOf<typeof skipSession>> = {
  SERIES_UNKNOWN,
  SERIES_OVER,
  NO_SUCH_SESSION: '这一场刚发出去了，在发出的场次里结束它',
};
export const EDIT_SERIES_REFUSALS: Words<OwnRefusalOf<typeof editSeries>> = {
  SERIES_UNKNOWN,
  SERIES_OVER,
  NO_SUCH_SESSION: '下一场刚发出去了。回上一页再进来，改的是再下一场',
  TERMS_WRONG: ({ field }) => seriesWords(String(field)),
  EDIT_LOCKED: ({ field }) => seriesLockedWords(String(field)),
};
export const END_SERIES_REFUSALS: Words<OwnRefusalOf<typeof endSeries>> = { SERIES_UNKNOWN, SERIES_OVER };

export const lockedWords = (field: string): string => LOCKED[field] ?? '已经有人照着报了，这一题只能放宽，不能删改';

export const EDIT_FORM_REFUSALS: Words<OwnRefusalOf<typeof editForm>> = {
  ...COMMON,
  TERMS_WRONG: PUBLISH_REFUSALS.TERMS_WRONG,
  EDIT_LOCKED: ({ field }) => lockedWords(String(field)),
  FORM_CHANGED: '别人刚动过这张表，直接保存会盖掉。你改的还在，记下来，回上一页再进来改',
};
export const PAUSE_REFUSALS: Words<OwnRefusalOf<typeof pauseForm>> = { ...COMMON, ALREADY_PAUSED: '已经停着了' };
export const RESUME_REFUSALS: Words<OwnRefusalOf<typeof resumeForm>> = { ...COMMON, NOT_PAUSED: '没有在暂停' };
export const END_REFUSALS: Words<OwnRefusalOf<typeof endForm>> = COMMON;
export const CALL_OFF_REFUSALS: Words<OwnRefusalOf<typeof callOffEvent>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  GROUP_DISSOLVED: COMMON.GROUP_DISSOLVED,
  ALREADY_CALLED_OFF: '已经取消了，报过的人都会收到消息',
  NOTHING_TO_CALL_OFF: '活动已经过了，不用取消',
};
export const READ_CAMPAIGN_REFUSALS: Words<OwnRefusalOf<typeof readCampaign>> = { FORM_UNKNOWN: COMMON.FORM_UNKNOWN };
export const LIST_REFUSALS: Words<OwnRefusalOf<typeof listSignUps>> = READ_CAMPAIGN_REFUSALS;
export const UNFINISHED_REFUSALS: Words<OwnRefusalOf<typeof listUnfinished>> = READ_CAMPAIGN_REFUSALS;
export const EXPORT_REFUSALS: Words<OwnRefusalOf<typeof exportSignUps>> = READ_CAMPAIGN_REFUSALS;
export const APPROVE_REFUSALS: Words<OwnRefusalOf<typeof approveSignUps>> = READ_CAMPAIGN_REFUSALS;
export const FEE_REFUSALS: Words<OwnRefusalOf<typeof setFeeNote>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  GROUP_DISSOLVED: COMMON.GROUP_DISSOLVED,
};
export const DECLINE_REFUSALS: Words<OwnRefusalOf<typeof declineSignUp>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  SIGN_UP_UNKNOWN,
  SIGN_UP_OVER: '对方已经退出了，不用再定',
  ATTENDED: '对方已经签到了',
  NOT_PENDING: '这一位不用审，或者已经定过了',
};
export const DETAILS_REFUSALS: Words<OwnRefusalOf<typeof readDetails>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  SIGN_UP_UNKNOWN,
};
export const LOOK_REFUSALS: Words<OwnRefusalOf<typeof lookAtAnswers>> = DETAILS_REFUSALS;
export const OPEN_FILE_REFUSALS: Words<OwnRefusalOf<typeof openAnswerFile>> = {
  ...DETAILS_REFUSALS,
  NOT_LOOKED: '过了十分钟，再点「看一眼个人信息」就能打开',
  FILE_UNKNOWN: '这个文件已经不在了，可能到日子删了',
};
export const MESSAGE_REFUSALS: Words<OwnRefusalOf<typeof messageSignUps>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  TOO_MANY_MESSAGES: ({ max }) => `一天最多发 ${max ?? ''} 次，明天再说`,
};
export const READ_DOOR_REFUSALS: Words<OwnRefusalOf<typeof readDoor>> = READ_CAMPAIGN_REFUSALS;

const notToday = ({ day }: RefusalDetails) =>
  typeof day === 'string' ? `还没到日子，${formatDay(day, day)} 再来` : '不是活动这天，先不签到';

export const INSPECT_REFUSALS: Words<OwnRefusalOf<typeof inspectTicket>> = {
  TICKET_NOT_VALID: '不是这里的票。核对一下，或者按名字找',
  TOKEN_STALE: '这个码过了一分钟，请对方刷新一下再扫',
};
export const ADMIT_REFUSALS: Words<OwnRefusalOf<typeof admit>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  SIGN_UP_UNKNOWN,
  ALREADY_ATTENDED: ({ atMs }) =>
    typeof atMs === 'number' ? `${formatInstant(atMs, Date.now())} 已经签过到了` : '已经签过到了',
  NOT_CONFIRMED: '还没报上，先看看名额',
  NOT_TODAY: notToday,
};
export const UNDO_ADMISSION_REFUSALS: Words<OwnRefusalOf<typeof undoAdmission>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  SIGN_UP_UNKNOWN,
  NOT_ATTENDED: '这一位没签到，不用撤销',
  UNDO_TOO_LATE: '过了一天，不能撤销了',
  ACCOUNT_CLOSED: '对方的账户已经关了，分收不回来',
};
export const WALK_IN_REFUSALS: Words<OwnRefusalOf<typeof addWalkIn>> = {
  FORM_UNKNOWN: COMMON.FORM_UNKNOWN,
  NO_WALK_INS: '这场没开现场来的人',
  NOT_TODAY: notToday,
  FULL: '名额满了，没有位子了',
};
