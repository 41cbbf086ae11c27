import type { ChainPhase } from '@domain/chains/chain-phase';
import { formatCount, formatFen } from '@/lib/format-points';
import type { Tint } from '@/ui/tint';

/** What a chain is at this moment. */
export const PHASES: Readonly<Record<ChainPhase, { readonly word: string; readonly tint?: Tint }>> = {
  upcoming: { word: '快开始', tint: 'sky' },
  open: { word: '接龙中', tint: 'leaf' },
  paused: { word: '暂停中', tint: 'apricot' },
  settling: { word: '正在收单', tint: 'sky' },
  formed: { word: '成团了', tint: 'leaf' },
  arrived: { word: '到货了', tint: 'brand' },
  lapsed: { word: '没成团' },
  'called-off': { word: '取消了' },
};

/** Words of the page of one chain. */
export const CHAIN_WORDS = {
  title: '接龙',
  organizer: (name: string) => `团长 ${name}`,
  missing: '还差',
  missingUnit: { entries: '人成团', pieces: '份成团' },
  enough: '够数了',
  noThreshold: '有人接就成团',
  progress: (count: number, threshold: number) => `${formatCount(count)} / ${formatCount(threshold)}`,
  until: (deadline: string) => `${deadline} 截止`,
  opens: (when: string) => `${when} 开始`,
  promise: '没成团不收钱，用掉的积分和券当晚退回',
  nearlyDone: '正在算账，一两分钟就好',
  lapsedNote: '没到成团的数，用掉的积分和券都退回了',
  calledOff: (reason: string) =>
    reason === '' ? '团长取消了这次接龙，用掉的积分和券都退回了' : `团长取消了：${reason}`,
  paused: (reason: string) => `先停一停：${reason}`,
  formedNote: '等团长说到货',
  joined: (people: string, pieces: string) => `${people} 位邻居，${pieces} 份`,
  nobody: '还没有人接',
  nobodyNote: '第一个接的就是 1 号',
  left: (count: number) => `余 ${formatCount(count)} 份`,
  soldOut: '接完了',
  perEntry: (min: number) => `${min} 份起`,
  perMember: (max: number) => `每人限 ${max} 份`,
  tier: (pieces: number, fen: number) => `满 ${formatCount(pieces)} 份，每份 ${formatFen(fen)}`,
  tierReached: (fen: number) => `已到 ${formatFen(fen)} 一份，收单后退差价`,
  limit: (max: number) => (max === 0 ? '没有了' : `最多 ${max} 份`),
  onlyMine: '我的',
  mine: '我接的',
  pieces: (count: number) => `${formatCount(count)} 份`,
  join: '接龙',
  joinMore: '再接一单',
  choose: '先选一样',
  save: '改好了',
  unchanged: '还没有改动',
  share: '转到群里',
  rules: '规则',
  rulesNote: '怎么成团、怎么取、少了怎么办',
  rulesTitle: '接龙规则',
  details: '怎么取、怎么付',
  couponUsed: (title: string) => `已用${title}`,
  pointsUsed: (points: number) => `用 ${formatCount(points)} 分`,
  forSomebody: (name: string) => `帮${name}接`,
  waiting: '刚才那一下还没送到，连上网会自动送出，不会重复',
  isRefreshed: '按现在的样子更新了',
  shareTitle: (title: string, missing: string) => `${title}，${missing}`,
  shareMissing: {
    entries: (count: number) => `还差 ${count} 人成团`,
    pieces: (count: number) => `还差 ${count} 份成团`,
  },
  run: '管这个接龙',
  handOver: '取货',
  priceFrom: (fen: number) => `${formatFen(fen)} 起`,
  closedLabel: '收单了',
  pausedLabel: '暂停中，稍后再来',
} as const;

/** The chain as a text of the chat, and the way to it. */
export const CHAT_TEXT_WORDS = {
  head: (title: string) => `#接龙 ${title}`,
  price: (name: string, price: string) => `${name} ${price}`,
  until: (deadline: string) => `截止：${deadline}`,
  newest: (count: number) => `说明：最近 ${count} 条，全部在小程序里`,
  line: (number: number, who: string, what: string) => `${number}. ${who} ${what}`,
  by: (name: string) => `（${name}代）`,
  copy: '复制成文字',
  note: '名单整理好的一段话，贴回群里',
  busy: '正在整理名单',
  copied: '复制好了，去群里贴上',
  notCopied: '没复制上，再点一次',
  unread: '名单没读到，连上网再点一次',
} as const;

/** Words of what somebody chooses beside the things themselves. */
export const WISH_WORDS = {
  title: '接龙前看一眼',
  editTitle: '改这一单',
  point: '在哪取',
  slot: '什么时候取',
  slotLater: '到货时团长说时间',
  building: '楼栋门牌',
  buildingPlaceholder: '3 号楼 502',
  coupon: '用券',
  noCoupon: '不用券',
  couponNote: (title: string, offFen: number) => `${title}，减 ${formatFen(offFen)}`,
  points: '用积分抵',
  pointsHelp: (max: number, available: number) => `最多用 ${formatCount(max)} 分，现有 ${formatCount(available)} 分`,
  worth: (fen: number) => `抵 ${formatFen(fen)}`,
  someone: '帮别人接',
  someoneHelp: '名字给团长看，取货时报这个名字',
  someonePlaceholder: '李奶奶',
  required: '这一项要填',
  goods: '东西',
  couponOff: '券',
  pointsOff: '积分',
  due: '要付',
  toPay: (how: string) => `${how}。程序不经手钱`,
  missingSlot: '选一个取货时间',
  missingBuilding: '写上楼栋门牌',
  missingAnswer: '有一项没填',
  missingPoint: '选一个自提点',
} as const;

/** Words of what happened after a tap. */
export const DONE_WORDS = {
  joined: (number: number) => `接上了，你是 ${number} 号`,
  edited: (number: number) => `改好了，还是 ${number} 号`,
  missing: { entries: (count: number) => `还差 ${count} 人成团`, pieces: (count: number) => `还差 ${count} 份成团` },
  enough: '够成团的数了，收单后告诉你',
  spent: (points: number) => `用了 ${formatCount(points)} 分`,
  returned: (points: number) => `退回 ${formatCount(points)} 分`,
  couponReturned: '券回到卡包了',
  due: (fen: number, how: string) => `要付 ${formatFen(fen)}，${how}`,
  free: '不用再付钱',
  see: '看这一单',
  cancelled: (number: number) => `退出了，${number} 号给你留着位置`,
} as const;

/** Words when there is less than was wished. */
export const SOLD_OUT_WORDS = {
  title: (name: string, left: number) => (left === 0 ? `${name}刚接完` : `${name}只剩 ${left} 份了`),
  note: '没有扣你的积分，券也还在',
  takeLeft: (left: number) => `先接 ${left} 份`,
  without: '去掉这一样，接别的',
  instead: (count: number, name: string) => `改成 ${count} 份${name}`,
  insteadNote: (due: string, left: string) => `${due}${left}`,
  think: '再想想',
  act: '就这样接',
} as const;
