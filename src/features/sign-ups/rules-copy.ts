import { formatCount } from '@/lib/format-points';
import type { ConsentAbout } from '@domain/sign-ups/question';
import type { FormTerms, Sensitivity } from '@domain/sign-ups/form-terms';

const HOUR_MINUTES = 60;

/** "30 分钟", "2 小时". */
const spanWords = (minutes: number): string =>
  minutes % HOUR_MINUTES === 0 ? `${minutes / HOUR_MINUTES} 小时` : `${minutes} 分钟`;

/** Words of the rules of a form. */
export const FORM_RULES_WORDS = {
  title: '报名规则',
  toSignUp: '去报名',
  toEvent: '看活动页',
  sections: { signUp: '怎么报', change: '改和取消', day: '当天', seen: '谁看得到', asked: '会问什么，什么时候删' },

  time: '时间',
  window: (opens: string, closes: string) => `${opens} 开始报，${closes} 截止`,
  ended: '管理员提前结束了报名，报上的照样算',
  paused: (reason: string) => `现在先停一停：${reason}。报上的照样算`,
  who: '谁能报',
  everybody: '群里的每位邻居',
  alone: '一次报一个人，不带人',
  plusOnes: (max: number) => `一次最多再带 ${max} 个人，每位占一个名额`,
  places: '名额',
  anyNumber: '不限人数',
  capacity: (count: number) => `一共 ${formatCount(count)} 个，带来的人也算`,
  quotas: '有的选项另有名额，满了就选不了',
  waitlist: '候补',
  noWaitlist: '报满就报不上了，有人取消才会空出来',
  waits: (max: number) => `报满了可以排候补，最多排 ${max} 份，有人退出按先后轮到`,
  partyWaits: '空出来的不够你们几位，会先给后面够的，你排的位置不变',
  confirm: (minutes: number, isEvent: boolean) =>
    `轮到以后 ${spanWords(minutes)}内点一下确认，最晚到${isEvent ? '活动开始' : '报名截止'}，过了就给下一位`,
  moved: '轮到就算报上，不用再确认',
  movedPending: '轮到以后也要管理员看过才算',
  approval: '确认',
  approved: '报了先占着名额，管理员看过才算报上；没通过会告诉你为什么',
  supply: '要你补一点内容的话，在说好的时间里补上，名额一直替你留着',
  atOnce: '报了就算，不用等谁点头',
  fee: '费用',
  feeNote: '程序不收钱，按群里说好的来',

  edit: '改报名',
  editUntil: (deadline: string) => `${deadline} 前能改人数和填的内容`,
  noEdit: '报了以后不能改',
  cancel: '取消',
  cancelUntil: (deadline: string) => `${deadline} 前能自己取消，名额马上给别人`,
  again: '取消以后，截止前还能再报，要看还有没有名额',
  noCancel: '报了不能自己取消，来不了跟管理员说一声',
  waiting: '候补时',
  leave: '随时能退出',
  fewerWait: '可以少来几位，排的位置不变；选的不能换',
  calledOff: '办不成',
  toldOff: '这一场要是不办了，会在消息里告诉你为什么',

  door: '签到',
  ticket: '到了出示「我的报名」里的码，请工作人员扫一下',
  ownCode: '也能自己签：输门口的码，只在当天有用',
  walkIns: '没报名',
  walkIn: '没报名也能当天来，还有名额就行',
  noWalkIn: '要先报上，当天不能临时加',
  points: '积分',
  pointsFor: (points: number) => `签到得 ${points} 分，只得一次`,
  pointsLess: '当天的分得满了，或群里这个月的分发完了，会少得或没有',
  noPoints: '到场不发积分',
  weekly: '每周',
  everyWeek: '每周这个时候都有一场',
  regular: '报上以后可以设成每周自动报；你填的会留到不再自动报，那时就删',
  eachTime: '会问到健康或孩子，所以每一场都要自己填',

  names: '名单',
  shown: '群友看得到最近报上的几位，用的是各人自己选的名字',
  notShown: '群友只看得到有多少人报了，看不到是谁',
  answers: '你填的',
  staffOnly: '只有管这个活动的人看得到',
  covered: '个人信息平时遮着，管理员点开才看得到；谁看过、谁导出过，在「我的报名」里查得到',

  nothing: '什么都不问，点一下就报上',
  consent: '同意',
  required: '必填',
  optional: '可不填',
  personal: '个人信息',
  sometimes: '前面选到了才问',
  erased: (day: string) => `${day} 自动删除`,
  erasedFor: (purpose: string, day: string) => `${purpose}，${day} 自动删除`,
  agreedUntil: (day: string) => `同意的记录 ${day} 自动删除`,
} as const;

/** What is asked of whom where data is sensitive. */
export const SENSITIVITY_RULES: Readonly<Record<Exclude<Sensitivity, 'none'>, string>> = {
  health: '会问到健康信息，要你单独同意才能报，只照同意书里写的用',
  children: '会问到孩子的信息，要监护人同意才能报，只照同意书里写的用',
};

/** Who agrees to what; the rules of an event say so by themselves. */
export const CONSENT_RULES: Readonly<Record<Exclude<ConsentAbout, 'rules'>, string>> = {
  sensitive: '关于健康信息，要你单独同意',
  guardian: '关于孩子的信息，要监护人来同意',
};

const PER_WORDS: Readonly<Record<FormTerms['perMember']['per'], string>> = {
  form: '一共',
  day: '每天',
  week: '每周',
  month: '每月',
};

/** How often one member may sign up. */
export const oftenWords = ({ max, per }: FormTerms['perMember']): string =>
  per === 'form' && max === 1 ? '每人报一次' : `每人${PER_WORDS[per]}最多报 ${max} 次`;
