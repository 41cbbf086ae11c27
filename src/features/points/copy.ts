import type { ComingAdjustment, EntryLine, PointsOverview } from '../../../contracts/points-views';
import type { readEntry } from '../../../contracts/points';
import type { OwnRefusalOf } from '../../../contracts/operation';
import { businessDayAt } from '@domain/kernel/business-day';
import type { EntryPart, EntryReason } from '@domain/points/entry';
import type { ExpiringPoints } from '@domain/points/expiring';
import { formatCount, formatFen, formatSigned } from '@/lib/format-points';
import { formatDay, formatInstant, formatTime } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

/** What one summand of a line is called: 打卡 10 + 连续 2. */
export const REASON_WORDS: Readonly<Record<EntryReason, string>> = {
  'check-in': '打卡',
  milestone: '连续',
  'make-up': '补卡',
  'coupon-exchange': '兑换',
  'coupon-return': '退券',
  'chain-join': '接龙抵扣',
  'chain-return': '接龙退回',
  'coupon-compensation': '补偿',
  expiry: '到期',
  'taken-back': '收回',
  compensation: '补偿',
  activity: '活动',
  help: '帮了忙',
  correction: '更正',
  violation: '违规',
  'board-prize': '榜单奖励',
  highlight: '精华发言人',
  other: '其他',
};

/** A line of the ledger as it is read: what it was, when and why, and what was left. */
export interface EntryWords {
  readonly title: string;
  /** "19:43 · 打卡 10 + 连续 2". */
  readonly caption: string;
  /** "+12" or "−300". */
  readonly amount: string;
  /** "余 1,298"; what is owed, where something is. */
  readonly balance: string;
}

/** The sentence of one entry. The day is the heading above it. */
export function entrySentence(entry: EntryLine): EntryWords {
  const { debtAfterPoints } = entry;
  const facts = [formatTime(entry.atMs), reasonOf(entry), entry.note].filter((fact) => fact !== '');
  const owed = debtAfterPoints > 0 ? ` · 欠 ${formatCount(debtAfterPoints)}` : '';
  return {
    title: titleOf(entry),
    caption: facts.join(' · '),
    amount: formatSigned(entry.points),
    balance: `余 ${formatCount(entry.balanceAfterPoints)}${owed}`,
  };
}

function titleOf(entry: EntryLine): string {
  const { kind, title, points, reason } = entry;
  switch (kind) {
    case 'earn':
      return subjectOf(entry);
    case 'spend':
      return `兑换 ${title}`;
    case 'return':
      return `退回 · ${title}`;
    case 'expiry':
      return '到期的积分';
    case 'adjustment':
      return `${points > 0 ? '管理员加的' : '管理员改的'} · ${REASON_WORDS[reason]}`;
    case 'reversal':
      return points > 0 ? '改回来了' : takenBack(title);
  }
}

/** A line that the staff had written by hand has no name of its own. */
const takenBack = (title: string): string => (title === '' ? '收回管理员加的' : `收回 · ${title}`);

/** What it was for by name; without one, why. */
function subjectOf({ title, reason }: EntryLine): string {
  return title === '' ? REASON_WORDS[reason] : title;
}

function reasonOf({ kind, parts, reverses }: EntryLine): string {
  if (kind === 'earn') return partsOf(parts);
  return reverses === null ? '' : `原第 ${formatCount(reverses)} 笔`;
}

/** "打卡 10 + 连续 2"; nothing to add up when there is one part that the amount says already. */
function partsOf(parts: readonly EntryPart[]): string {
  if (parts.length < 2) return parts[0] === undefined ? '' : REASON_WORDS[parts[0].reason];
  return parts.map((part) => `${REASON_WORDS[part.reason]} ${formatCount(part.points)}`).join(' + ');
}

/** "约值 ¥12.98 · 100 分抵 ¥1". */
export function worthSentence({ worthFen, pointsPerYuan }: Pick<PointsOverview, 'worthFen' | 'pointsPerYuan'>): string {
  return `约值 ${formatFen(worthFen)} · ${formatCount(pointsPerYuan)} 分抵 ¥1`;
}

/** "200 分将在 12 月 31 日到期，还有 38 天". */
export function expirySentence({ points, expiresOn, daysLeft }: ExpiringPoints, nowMs: number): string {
  const when =
    daysLeft === 0 ? '今晚 24:00 到期' : `将在 ${formatDay(expiresOn, businessDayAt(nowMs))}到期，还有 ${daysLeft} 天`;
  return `${formatCount(points)} 分${when}`;
}

/** An adjustment that has been announced and has not taken effect. */
export function comingSentence({ points, reason, note, effectiveAtMs }: ComingAdjustment, nowMs: number): string {
  return `${formatInstant(effectiveAtMs, nowMs)} 会调整 ${formatSigned(points)} 分 · ${REASON_WORDS[reason]}：${note}`;
}

/** What stands above the list when something is not as usual; null when all is well. */
export function standingSentence(
  overview: Pick<PointsOverview, 'status' | 'caseNumber' | 'debtPoints'>,
): string | null {
  if (overview.caseNumber !== null) {
    return `账对不上，正在核对，编号 ${overview.caseNumber}。得到的照样算，核对好之前先不能用`;
  }
  if (overview.status === 'frozen') return '积分先不能用，管理员在核对。得到的照样算';
  if (overview.debtPoints > 0)
    return `收回的积分里有 ${formatCount(overview.debtPoints)} 分已经用掉了，下次得到的先补上`;
  return null;
}

export const POINTS_WORDS = {
  title: '积分',
  available: '可用积分',
  exchange: '去兑换',
  monthEarned: '本月得到',
  monthUsed: '本月用掉',
  totalEarned: '累计得到',
  expiring: '什么时候到期',
  tabs: { all: '全部', earned: '得到', used: '用掉', returned: '退回' },
  /** The proof at the end of the list. */
  proof: (entryCount: number) => `共 ${formatCount(entryCount)} 笔，逐笔相加等于余额`,
  held: (points: number) => `另有 ${formatCount(points)} 分留给没定下来的事`,
  mismatch: (caseNumber: string) => `正在核对，编号 ${caseNumber}`,
  /** The last day of use, and how many points go with it. */
  lot: (points: number) => `${formatCount(points)} 分`,
  /** An expiry that is far away. */
  lasts: (points: number, day: string) => `${formatCount(points)} 分可以用到 ${day}`,
  lotDay: (day: string, daysLeft: number) =>
    daysLeft === 0 ? `${day} 24:00，就是今天` : `${day}，还有 ${daysLeft} 天`,
  expiringNote: '先用最早到期的。到期前一个月和一个星期会提醒你',
  coming: '将要调整',
  toCheckIn: '去打卡',
  toHome: '去本群看看',
  today: (earned: number, max: number) => `今天得到 ${formatCount(earned)}，一天最多 ${formatCount(max)}`,
  empty: {
    all: '还没有积分。去打一次卡，第一笔就在这里',
    earned: '还没得到过积分。去打一次卡就有',
    used: '还没用过积分，攒着也不会少',
    returned: '没有退回的积分',
  },
  end: '没有更多了',
} as const;

/** The page of one line: where it came from. */
export const ENTRY_WORDS = {
  number: (number: number) => `第 ${formatCount(number)} 笔`,
  group: '来自',
  parts: '怎么来的',
  takenBack: '收回',
  lots: '到期日',
  lot: (points: number, day: string) => `${formatCount(points)} 分 · ${day}`,
  original: '原来那一笔',
  reversed: (points: number) => `其中 ${formatCount(points)} 分后来收回了`,
  note: '管理员的话',
  fingerprint: '指纹',
  when: '时间',
  balance: '之后余额',
  owed: (points: number) => `，欠 ${formatCount(points)}`,
  originalOf: (number: number, amount: string, when: string) => `第 ${formatCount(number)} 笔，${amount}，${when}`,
  toCoupon: '看这张券',
  toChallenge: '看这个打卡',
  complain: '这笔不对，去申诉',
  /** The first line of a complaint. */
  about: (number: number, amount: string) => `积分第 ${formatCount(number)} 笔，${amount} 分`,
} as const;

export const READ_ENTRY_REFUSALS: Words<OwnRefusalOf<typeof readEntry>> = { ENTRY_UNKNOWN: '没找到这一笔' };
