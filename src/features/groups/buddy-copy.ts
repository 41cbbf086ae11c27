import type { answerBuddy, endBuddy, listNewcomers, offerBuddy } from '../../../contracts/buddies';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

const NOT_A_MEMBER = '你已经不在这个群里了，积分和券还在「我的」里';

export const NEWCOMERS_REFUSALS: Words<OwnRefusalOf<typeof listNewcomers>> = { NOT_A_MEMBER };

export const OFFER_REFUSALS: Words<OwnRefusalOf<typeof offerBuddy>> = {
  NOT_A_MEMBER,
  NEWCOMER_UNKNOWN: '这位邻居不在群里了，看看还有谁',
  YOURSELF: '自己就不用带自己了',
  TOO_NEW: ({ days }) => `你也刚来不久，满 ${String(days)} 天就能带别人`,
  NOT_NEW: ({ days }) => `这位邻居来了不止 ${String(days)} 天，已经熟了`,
  HAS_BUDDY: '有别的邻居先开口了，看看还有谁',
  DECLINED: '这位邻居想自己逛逛，不用再问了',
  TOO_MANY: ({ max }) => `一次最多带 ${String(max)} 位，带好了再接着带`,
};

export const ANSWER_REFUSALS: Words<OwnRefusalOf<typeof answerBuddy>> = {
  NOT_A_MEMBER,
  OFFER_GONE: '这个邀请过时了，对方不会怪你',
};

export const END_REFUSALS: Words<OwnRefusalOf<typeof endBuddy>> = {
  NOT_A_MEMBER,
  BUDDY_GONE: '已经结束了',
};

export const BUDDY_WORDS = {
  title: '新邻居',
  row: '新邻居',
  rowNote: '带一带刚来的，看谁来了',
  offered: '有位老邻居愿意带你熟悉本群',
  look: '看看',
  mine: '谁带我',
  asksMe: '愿意带你熟悉本群',
  yes: '好呀',
  no: '自己逛逛',
  showing: '我在带',
  waiting: (deadline: string) => `等 TA 回一声 · ${deadline} 前有效`,
  /** For whoever shows around, and for the newcomer. */
  times: (times: number, goal: number, deadline: string) => `已参加 ${times} 次，共 ${goal} 次 · 到 ${deadline} 为止`,
  rule: (goal: number, days: number) =>
    `打卡、接龙成团、到场签到都算一次。${days} 天里参加 ${goal} 次就算上手，带的人在「帮助榜」上加一次。双方都不得积分`,
  newcomers: '刚来的邻居',
  joined: (day: string) => `${day}来的`,
  offer: '我来带',
  withdraw: '不带了',
  end: '不用带了',
  nobody: '暂时没有要带的新邻居',
  nobodyNote: '有人加入群，这里就能看到',
  tooNew: '你也刚来，先认认门。满一周就能带别人',
  tooMany: '你已经在带三位了，带好了再接着带',
  sent: '说好了，等 TA 回一声',
  accepted: '好，有不懂的就问 TA',
  over: '好的，不打扰',
} as const;
