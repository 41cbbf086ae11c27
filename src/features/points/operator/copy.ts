import type { adjustPoints, approveAdjustment, declineAdjustment } from '../../../../contracts/points';
import type { freezePoints, readMemberPoints, reverseEntry } from '../../../../contracts/points';
import type { AdjustmentLine } from '../../../../contracts/points-views';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { AdjustmentPath, AdjustmentReason } from '@domain/points/adjust-points';
import { formatCount, formatSigned } from '@/lib/format-points';
import { formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

/** Reasons an operator chooses from, as they read on the button. */
export const ADJUSTMENT_REASON_WORDS: Readonly<Record<AdjustmentReason, string>> = {
  compensation: '补偿',
  activity: '活动',
  help: '帮了忙',
  correction: '更正',
  violation: '违规',
  other: '其他',
};

const numberIn = (fact: string | number | undefined): string => (typeof fact === 'number' ? formatCount(fact) : '');

const LACKING = ({ availablePoints }: Readonly<Record<string, string | number>>): string =>
  `只剩 ${numberIn(availablePoints) || '不够的'} 分，扣不了这么多`;

const GONE = {
  MEMBER_UNKNOWN: '没找到这位成员',
  ACCOUNT_CLOSED: '这位成员已经删掉了自己的数据，积分不能再动',
} as const;

export const ADJUST_REFUSALS: Words<OwnRefusalOf<typeof adjustPoints>> = {
  ...GONE,
  POINTS_LACKING: LACKING,
  YOURSELF: '自己的积分要请另一位管理员来调',
  DAY_CAP_REACHED: ({ leftPoints }) => `今天你一个人还能调 ${numberIn(leftPoints) || '0'} 分，多的明天再来，或请别人来`,
};

const DECIDED = {
  ADJUSTMENT_UNKNOWN: '没找到这笔调整',
  ALREADY_DECIDED: ({ status }: Readonly<Record<string, string | number>>) =>
    status === 'applied' ? '这笔已经生效了' : '这笔已经不作数了',
} as const;

export const APPROVE_REFUSALS: Words<OwnRefusalOf<typeof approveAdjustment>> = {
  ...DECIDED,
  POINTS_LACKING: LACKING,
  ACCOUNT_CLOSED: GONE.ACCOUNT_CLOSED,
  YOURS: '这笔和你有关，要另一位管理员来点头',
};

export const DECLINE_REFUSALS: Words<OwnRefusalOf<typeof declineAdjustment>> = DECIDED;

export const REVERSE_REFUSALS: Words<OwnRefusalOf<typeof reverseEntry>> = {
  ACCOUNT_CLOSED: GONE.ACCOUNT_CLOSED,
  ENTRY_UNKNOWN: '本群没有这一笔',
  YOURSELF: '自己的积分要请另一位管理员来收回',
  NOT_REVERSIBLE: '这一笔不能在这里收回。券退回的时候积分会一起退',
  ALREADY_REVERSED: ({ leftPoints }) => `这一笔最多还能收回 ${numberIn(leftPoints) || '0'} 分`,
  DEBT_TOO_LARGE: '收回之后欠得太多了，先和成员谈一谈',
};

export const FREEZE_REFUSALS: Words<OwnRefusalOf<typeof freezePoints>> = GONE;

export const READ_MEMBER_REFUSALS: Words<OwnRefusalOf<typeof readMemberPoints>> = {
  MEMBER_UNKNOWN: GONE.MEMBER_UNKNOWN,
};

/** What is said once an adjustment was sent. */
export const ADJUSTED_WORDS: Readonly<Record<AdjustmentPath, string>> = {
  'at-once': '调好了，成员那边看得到',
  'second-person': '超过一个人能定的数，等另一位管理员点头',
  'next-day': '没有别的管理员，成员先收到预告，明天这时生效',
};

/** Where a proposed adjustment stands. */
export function adjustmentStanding(line: AdjustmentLine, nowMs: number): string {
  const { status, effectiveAtMs, decidedAtMs } = line;
  if (status === 'waiting') {
    return effectiveAtMs === null ? '等另一位管理员点头' : `${formatInstant(effectiveAtMs, nowMs)} 生效`;
  }
  const when = decidedAtMs === null ? '' : ` · ${formatInstant(decidedAtMs, nowMs)}`;
  const what = { applied: '生效了', declined: '没有同意', void: '到时候已经调不了，作废' }[status];
  return `${what}${when}`;
}

export const ADJUST_WORDS = {
  title: '调整积分',
  points: '加还是减，多少分',
  reason: '原因',
  note: '写给成员看的话',
  send: (points: number) => `调整 ${formatSigned(points)} 分`,
  approve: '同意',
  decline: '不同意',
  takeBackProposal: '撤回',
  reverse: '收回这一笔',
  waiting: '等人点头的调整',
  none: '没有等着的调整',
  noneEver: '没有等过的调整',
  tabs: { waiting: '等着的', all: '全部' },
  give: '加',
  take: '减',
  to: (name: string) => `给${name}`,
  available: (points: string) => `现在有 ${points} 分`,
  howMany: '多少分',
  unit: '分',
  placeholder: '比如：代收快递，多谢',
  noteHelp: '成员在「积分」和「通知」里看得到',
  typePoints: '先填多少分',
  tooMany: (max: string) => `一次最多 ${max} 分`,
  typeNote: '先写给成员看的话',
  above: (alone: string) => `超过 ${alone} 分，要另一位管理员点头；没有别人，成员先看到，24 小时后生效`,
  below: (alone: string) => `${alone} 分以内，马上生效`,
  sentTitle: '记下了',
  effective: (when: string) => `${when} 生效`,
  toList: '看等着的调整',
  back: '回成员页',
  approved: '同意了，已经生效',
  declined: '不作数了，成员会收到通知',
  by: (name: string) => `${name} 提的`,
  noName: '一位管理员',
} as const;

export const MEMBER_POINTS_WORDS = {
  title: '在本群的积分',
  total: (points: string) => `总共 ${points} 分`,
  debt: (points: string) => `欠 ${points} 分`,
  empty: '在这个群里还没有积分',
  frozen: '已冻结',
  freeze: '冻结积分',
  freezeNote: '得到的照样算，先不能用。成员会看到',
  free: '放开积分',
  freeNote: '又能用了。成员会看到',
  freezeAsk: (name: string) => `冻结${name}的积分？`,
  freeAsk: (name: string) => `放开${name}的积分？`,
  frozenDone: '冻结了，成员会收到通知',
  freedDone: '放开了，成员会收到通知',
  reverseTitle: (number: string) => `收回第 ${number} 笔`,
  reverseNote: (points: string) => `这一笔 ${points} 分。用掉了的会变成欠的，下次得到的先补上`,
  reverseAll: '全部收回',
  reversePart: '收回多少',
  reversed: (points: string) => `收回了 ${points} 分，成员会收到通知`,
  note: '写给成员看的话',
  notePlaceholder: '比如：这天没来，补错了',
  typeNote: '先写给成员看的话',
  tooMany: (max: string) => `最多 ${max} 分`,
} as const;

export const LIABILITY_WORDS = {
  month: (year: string, month: string) => `${year} 年 ${month} 月到期`,
  debt: (points: number) => `另有成员欠 ${formatCount(points)} 分`,
  title: '还欠成员多少积分',
  none: '今晚第一次算，明天来看',
  total: (points: number) => `${formatCount(points)} 分`,
  worth: (yuan: string) => `合 ${yuan}`,
  /** Where the figures come from. */
  source: (day: string, accountCount: number) => `${day}夜里算的，${formatCount(accountCount)} 个账户逐个相加`,
} as const;
