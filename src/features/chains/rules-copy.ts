import type { ChainTerms, ShortageRule } from '@domain/chains/chain-terms';
import { formatCount, formatFen } from '@/lib/format-points';

export const SHORTAGE_RULES: Readonly<Record<ShortageRule, string>> = {
  'by-number': '按接龙号先后给，后面的退钱',
  'equal-cut': '大家一样少，零头按接龙号给，少的退钱',
};

/** Words of a chain's rules. */
export const CHAIN_RULES_WORDS = {
  title: '接龙规则',
  row: '规则',
  what: '东西和价',
  forming: '怎么成团',
  time: '什么时候',
  limit: '每人',
  change: '改和退',
  changeNote: '收单前随时能改、能退出，接龙号不变；用掉的积分和券马上退回',
  pickUp: '在哪取',
  pay: '怎么付',
  payNote: (how: string) => `${how}。程序不经手钱，团长收到后在这里记`,
  offset: '券和积分',
  tiers: '量大更便宜',
  tiersNote: '收单时到了哪一档，大家都按哪一档算，多付的差价退给你',
  shortage: '货不够时',
  lapsed: '没成团',
  lapsedNote: '不收钱，用掉的积分和券收单后退回',
  questions: '会问你',
  seen: '谁看得到',
  seenWhat: '名单上有接龙号、名字和接了什么',
  seenAddress: '收货地址只有管接龙的人点开才看得到，谁看过你查得到；结束 30 天后删掉',
  delivery: '怎么送',
  freightNote: '运费照接的时候算，货少了、降价了也不会变多；没成团、全没到就不收',
  seenNames: '名单上有接龙号和名字，接了什么只有你和团长看得到',
  noThreshold: '有人接就成团',
  entries: (count: number) => `${formatCount(count)} 人接了就成团`,
  pieces: (count: number) => `一共 ${formatCount(count)} 份就成团`,
  entriesMax: (max: number) => `最多 ${max} 单`,
  until: (from: string, until: string) => `${from} 开始，${until} 收单`,
  price: (name: string, fen: number) => `${name} ${formatFen(fen)}`,
  tier: (name: string, pieces: number, fen: number) => `${name} 满 ${formatCount(pieces)} 份 ${formatFen(fen)}`,
  toChain: '去接龙',
} as const;

/** Which of coupon and points may pay a part. */
export function offsetWords({ acceptsCoupons, pointsCapPercent }: ChainTerms, pointsPerYuan: number): string {
  const points = pointsCapPercent > 0 ? `积分最多抵 ${pointsCapPercent}%，${pointsPerYuan} 分抵 1 元` : '';
  return [acceptsCoupons ? '能用券' : '', points].filter((part) => part !== '').join('；') || '都不能用';
}
