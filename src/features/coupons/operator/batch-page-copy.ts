import type { BatchFigures, BatchPage } from '../../../../contracts/coupon-views';
import { faceFen } from '@domain/coupons/discount';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { validityWords, worthSentence } from '../worth-copy';
import type { Fact } from '../facts';
import { priceWords } from './batches-copy';

/** Words of one batch, for those who run it. */
export const BATCH_WORDS = {
  title: '这批券',
  used: '已用',
  sheets: '张',
  issued: '已领',
  left: '余',
  returned: '退回',
  expired: '过期',
  cost: '一共减了',
  outstanding: '手里的最多还能减',
  source: '数字来自每一张券的记录：已领 = 没用 + 已用 + 退回 + 过期',
  terms: '说好的条件',
  actions: '管这批券',
  extend: '加几张，或者延长',
  extendNote: '已经答应的只会多，不会少',
  give: '送给一位邻居',
  giveNote: '写上原因，他会看到',
  copy: '照这批再发一批',
  copyNote: '条件都带过去，改了再发',
  pause: '暂停',
  pauseNote: '马上停发，大家手里的也先用不了',
  resume: '恢复',
  resumed: '恢复了，又能领能用',
  resumeByManagers: '你值班，能暂停；恢复要管理员看过再点',
  end: '结束',
  endNote: '不再发新的，大家手里的照样能用',
  endAsk: '结束这批券？',
  endWarn: '不再发新的，大家手里的照样能用。结束了不能再打开，要发就照这批再发一批',
  endYes: '结束',
  ended: '结束了',
  share: '转到群里',
  shareTitle: (title: string) => `${title}，来兑换`,
  pauseTitle: '为什么暂停',
  pauseLabel: '原因，大家会看到',
  pausePlaceholder: '例如：面额录错了，周三前逐一补偿',
  pauseReasons: ['面额录错了', '店里缺货', '今天不营业'],
  pauseEmpty: '先写原因',
  pauseYes: '暂停这批券',
  paused: '暂停了，大家能看到原因',
  pick: '送给谁',
  search: '名字',
  searchPlaceholder: '名字的开头几个字',
  noneFound: '没有名字这样开头的人',
  noMembers: '群里还没有别人',
  giveTo: (name: string) => `送给${name === '' ? '这位邻居' : name}`,
  giveLabel: '为什么送',
  givePlaceholder: '例如：上周的面包没做好，一点心意',
  giveReasons: ['一点心意', '谢谢帮忙', '活动奖励'],
  giveEmpty: '先写原因',
  given: (name: string) => `送到${name === '' ? '对方' : name}的卡包了`,
  other: '换一个人',
  noName: '不露名的邻居',
  fact: {
    worth: '能抵',
    use: '怎么用',
    place: '在哪用',
    price: '怎么拿',
    window: '发多久',
    validity: '有效期',
    returns: '能退吗',
    audience: '给谁',
  },
} as const;

/** Why a batch stands still, for its notice. */
export const pausedWords = (reason: string) => `暂停中：${reason}`;

/** What was promised, name by name. */
export function termsFacts({ terms, groupId }: Pick<BatchPage, 'terms' | 'groupId'>, nowMs: number): readonly Fact[] {
  const window =
    terms.claimStartsAtMs > nowMs
      ? `${formatInstant(terms.claimStartsAtMs, nowMs)} 到 ${formatDeadline(terms.claimEndsAtMs, nowMs)}`
      : `到 ${formatDeadline(terms.claimEndsAtMs, nowMs)}`;
  return [
    { name: BATCH_WORDS.fact.worth, value: worthSentence(terms.worth, terms.minimumSpendFen) },
    { name: BATCH_WORDS.fact.use, value: terms.scopeText },
    { name: BATCH_WORDS.fact.place, value: terms.placeText },
    { name: BATCH_WORDS.fact.price, value: `${priceWords(terms.price)}，每人 ${formatCount(terms.perMemberMax)} 张` },
    { name: BATCH_WORDS.fact.window, value: window },
    { name: BATCH_WORDS.fact.validity, value: validityWords(terms.validity, nowMs) },
    {
      name: BATCH_WORDS.fact.returns,
      value: terms.price.kind === 'points' ? (terms.returnable ? '没用掉能退，积分原样回来' : '不能退') : '',
    },
    { name: BATCH_WORDS.fact.audience, value: groupId === null ? '所有群' : '本群' },
  ];
}

/** What the discounts add up to; of the newest ones where there are very many. */
export function costNote({ usedCount, usedFenCovers }: BatchFigures): string | null {
  return usedFenCovers < usedCount ? `按最近 ${formatCount(usedFenCovers)} 次算` : null;
}

/** "100 张全用掉，最多让出 ¥500". */
export function riskWords(worth: BatchPage['terms']['worth'], totalCount: number): string {
  return `${formatCount(totalCount)} 张全用掉，最多让出 ${formatFen(faceFen(worth) * totalCount)}`;
}

export const filledLabel = (issued: number, total: number) => `${total} 张里领走了 ${issued} 张`;
