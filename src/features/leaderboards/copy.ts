import type { explainRank, readBoard, readResult } from '../../../contracts/leaderboards';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { BoardKind, BoardPeriod, Prize } from '@domain/leaderboards/board-terms';
import { formatCount } from '@/lib/format-points';
import type { Words } from '@/lib/refusal-words';

const GONE = '没找到这张榜，回首页看看还有什么';

export const READ_REFUSALS: Words<OwnRefusalOf<typeof readBoard>> = {
  BOARD_UNKNOWN: GONE,
  BOARD_PAUSED: ({ reason }) => `${String(reason)}，榜先收起来了。你做的都照样记着，核对好就放出来`,
};
export const EXPLAIN_REFUSALS: Words<OwnRefusalOf<typeof explainRank>> = {
  BOARD_UNKNOWN: GONE,
  RESULT_UNKNOWN: '这一期的结果没找到，下拉刷新看看',
};
export const RESULT_REFUSALS: Words<OwnRefusalOf<typeof readResult>> = {
  BOARD_UNKNOWN: GONE,
  RESULT_UNKNOWN: '这一期还没结算，过几分钟再来看',
};

/** What is counted, and the unit after its figure. */
export const KIND_WORDS: Readonly<Record<BoardKind, { readonly name: string; readonly unit: string }>> = {
  points: { name: '积分', unit: '分' },
  checkInDays: { name: '打卡天数', unit: '天' },
  streak: { name: '最长连续', unit: '天' },
  chainJoins: { name: '接龙', unit: '单' },
  signUpsAttended: { name: '到场活动', unit: '次' },
  helped: { name: '帮邻居', unit: '次' },
};

export const PERIOD_WORDS: Readonly<Record<BoardPeriod, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  last7: '近 7 天',
  last30: '近 30 天',
  season: '一季',
  all: '一直',
};

/** Trees of the neighbourhood, for leagues. */
const TREES = ['梧桐', '银杏', '香樟', '桂花', '玉兰', '石榴', '枇杷', '海棠'] as const;

export const leagueName = (league: number): string => {
  const round = Math.floor(league / TREES.length);
  return `${TREES[league % TREES.length] ?? ''}${round === 0 ? '' : String(round + 1)}组`;
};

export const BOARD_WORDS = {
  title: '榜单',
  none: '还没有榜',
  noneNote: '管理员开了榜，这里就能看到',
  toHome: '回本群',
  members: (name: string, count: number) => `${name} · ${formatCount(count)} 人`,
  everybody: '全群',
  organisation: '所有群',
  until: (deadline: string) => `算到 ${deadline}`,
  starts: (day: string) => `${day} 开始`,
  always: '从加入那天算起',
  rolling: (from: string, to: string) => `${from} – ${to}，每天往前挪`,
  ended: '这张榜结束了',
  rules: '规则',
  share: '发到群里',
  shareTitle: (title: string) => `${title}：来看看大家做到了多少`,
  few: '上榜的还不到 5 位，先和自己比',
  fewNote: '做一次就有你的数，满 5 位就排出来',
  notYet: '这一期还没有你的数',
  notYetNote: '打一次卡就上榜',
  leftOut: '运营的伙伴不参加排名',
  leftOutNote: '你做的都记着，名次留给邻居们',
  hidden: '已选择不露名',
  streak: (days: number) => `连续 ${days} 天`,
  level: '持平',
  up: (places: number) => `上升 ${places} 名`,
  down: (places: number) => `下降 ${places} 名`,
  me: (name: string) => `${name}（我）`,
  myself: '我',
  whyLabel: (what: string) => `${what}，看怎么来的`,
  toPass: (score: string, unit: string, rank: number | null) =>
    `再得 ${score} ${unit}，超过${rank === null ? '前一位' : `第 ${rank} 名`}`,
  atTop: '前面没有人了',
  best: (score: string, unit: string) => `个人最好 ${score} ${unit}`,
  why: '怎么来的',
  lastResult: '看上一期结果',
  checked: (time: string) => `${time} 按流水重算过，全部一致`,
  mismatch: (count: number) => `${count} 处和流水对不上，正在核对`,
  about: (rank: number) => `约 ${formatCount(rank)}`,
  rankLabel: (rank: number) => `第 ${rank} 名`,
} as const;

export const EXPLAIN_WORDS = {
  title: (rank: number | null, score: string, unit: string) =>
    rank === null ? `${score} ${unit}怎么来的` : `第 ${rank} 名，${score} ${unit}怎么来的`,
  since: (from: string) => `${from} – 今天，只算做到的事，不算发了多少条`,
  span: (from: string, to: string) => `${from} – ${to}，只算做到的事，不算发了多少条`,
  settled: (score: string) => `结算时是 ${score}，以后的更正不再改结果`,
  entry: (amount: string, unit: string) => `+${amount} ${unit}`,
  more: (count: number) => `更早的还有 ${count} 次`,
  ever: '从加入那天到今天，只算做到的事，不算发了多少条',
  line: (title: string, count: number) => `${title} ${count} 次`,
  longest: '最长的一次',
  earlier: '更早的，明细留 400 天',
  weight: (amount: string, weight: number) => `${amount} × ${weight}`,
  total: '合计',
  none: '这一期还没有算进来的事',
  hide: '榜上不露名',
  show: '榜上露名',
  hidden: '别人看到的是“一位邻居”，名次还是你的',
  shown: '大家又能看到你的名字了',
  ok: '知道了',
} as const;

const placesOf = ({ fromRank, toRank }: Prize): string =>
  fromRank === toRank ? `第 ${fromRank} 名` : `第 ${fromRank}–${toRank} 名`;

export const RULE_WORDS = {
  title: '这张榜怎么算',
  wholePage: '整页看，也能发到群里',
  toBoard: '去看榜',
  counts: '算什么',
  weight: (name: string, weight: number) => (weight === 1 ? name : `${name} × ${weight}`),
  period: '多久一期',
  periods: {
    day: '每天零点重新算',
    week: '每周一零点重新算',
    month: '每月 1 号零点重新算',
    last7: '算最近 7 天，今天也在内；每天零点往前挪一天，新来的也追得上',
    last30: '算最近 30 天，今天也在内；每天零点往前挪一天，新来的也追得上',
    season: (from: string, to: string) => `${from} 到 ${to}`,
    all: '从加入那天一直算',
  },
  ties: '同分怎么排',
  tiesNote: '同分同名次，先到的排前面；下一名跳过，比如 1、1、3',
  staff: '谁参加',
  staffOut: '运营不参加',
  everybody: '群里每个人',
  excluded: (count: number) => `有 ${String(count)} 个群不参加`,
  leagues: '和活跃度相近的约 30 位邻居一组',
  prizes: '奖励',
  prize: (prize: Prize) =>
    `${placesOf(prize)}，每人 ${[
      ...(prize.points > 0 ? [`${prize.points} 积分`] : []),
      ...(prize.coupon === undefined ? [] : [`一张「${prize.coupon.title}」`]),
    ].join('、')}`,
  reserve: (count: number) => `并列多出来的名额最多 ${count} 个，再多就看谁先到`,
  noPrizes: '没有奖励，图个乐',
  frozen: '开始以后这一期的规则不再改',
  next: '下一期起换成',
  never: '不算分享、拉人，也不比花了多少钱',
  fresh: '多久更新',
  freshNote: '自己的马上算，大家的最多晚一小时；结算前全部算齐',
} as const;

export const RESULT_WORDS = {
  title: '上一期结果',
  span: (from: string, to: string, count: number) => `${from} – ${to} · ${count} 人上榜`,
  prize: (rank: number, won: string) => `你是第 ${rank} 名，得了 ${won}`,
  won: (points: number, couponTitle: string) =>
    [
      ...(points > 0 ? [`${formatCount(points)} 积分`] : []),
      ...(couponTitle === '' ? [] : [`「${couponTitle}」`]),
    ].join('和'),
  due: '奖励还在路上，今天额度满了就明天到',
  given: '已到账',
  seal: (hash: string) => `结果指纹 ${hash}，改过就对不上`,
  copy: '复制',
  picture: '发到群里的图',
  pictureTitle: '发到群里的图',
  kicker: '榜单结果',
  foot: '名次和怎么来的，点群里的卡片看',
  nobody: '这一期没有人上榜',
} as const;
