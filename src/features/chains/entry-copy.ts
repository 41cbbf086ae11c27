import type { CaseKind } from '@domain/chains/after-sale';
import type { CaseView, MyEntry } from '../../../contracts/chain-views';
import type { EntryEvent, PickUpState } from '@domain/chains/entry';
import { balanceFen, owedFen, type Paying } from '@domain/chains/money';
import { formatCount, formatFen } from '@/lib/format-points';
import type { Tint } from '@/ui/tint';

export interface StatusWords {
  readonly word: string;
  readonly tint?: Tint;
}

type Standing = Pick<MyEntry, 'state' | 'pickUp'> & { readonly arrivedAtMs?: number };

/** How what was fetched or brought stands once a chain has formed; what waits to be fetched depends on its arrival. */
const PICK_UPS: Readonly<Record<Exclude<PickUpState, 'waiting'>, StatusWords>> = {
  done: { word: '取走了', tint: 'leaf' },
  partly: { word: '取了一部分', tint: 'apricot' },
  none: { word: '没到货', tint: 'sky' },
  'to-send': { word: '成团了，等发货', tint: 'leaf' },
  sent: { word: '在路上', tint: 'brand' },
  received: { word: '送到了', tint: 'leaf' },
};

/** How an entry stands, in words. */
export function entryStatus({ state, pickUp, arrivedAtMs = 0 }: Standing): StatusWords {
  if (state === 'cancelled') return { word: '退出了' };
  if (state === 'lapsed') return { word: '没成团' };
  if (state === 'joined') return { word: '接上了', tint: 'leaf' };
  if (pickUp !== 'waiting') return PICK_UPS[pickUp];
  return arrivedAtMs > 0 ? { word: '到货了，去取', tint: 'brand' } : { word: '成团了，等到货', tint: 'leaf' };
}

/** What is still owed or owed back, as the money card counts it; empty when nothing is and nothing was. */
export function moneyStatus(entry: Paying): string {
  const balance = balanceFen(entry);
  if (balance < 0) return `待付 ${formatFen(-balance)}`;
  if (balance > 0) return `要退你 ${formatFen(balance)}`;
  const owed = owedFen(entry);
  return owed > 0 ? `付清 ${formatFen(owed)}` : '';
}

export const ENTRY_WORDS = {
  title: '我的接龙单',
  number: (number: number) => `${number} 号`,
  numberLabel: '接龙号',
  mine: '我的',
  forSomebody: (name: string) => `帮${name}接的`,
  byName: (name: string) => `由${name}代接`,
  fromChat: '群里接的',
  claim: '这是我',
  claimAsk: (name: string) => `「${name}」是你？`,
  claimNote: '团长确认以后，这一单就归你：能看状态、出示取货',
  claimYes: '是我，请团长确认',
  claimed: '告诉团长了，等确认',
  isClaimed: '有人认了，等团长确认',
  cancelledLine: '退出了',
  lapsedLine: '没成团',
  edit: '改一改',
  cancel: '退出接龙',
  cancelAsk: (returned: string, deadline: string) => `退出接龙？${returned}${deadline}前还能再接`,
  cancelReturned: (points: number) => `${formatCount(points)} 分马上退回，`,
  cancelCoupon: '券马上退回，',
  cancelYes: '退出',
  toChain: '看接龙',
  goods: '接了什么',
  total: '合计',
  coupon: '用券',
  points: '用积分',
  freight: '运费',
  afterSaleOff: '售后退的',
  due: '要付',
  free: '不用付',
  short: (count: number) => `少到 ${count} 份，钱退你`,
  refunded: (count: number) => `没给 ${count} 份，按售后退你了`,
  picked: (count: number) => `已取 ${count} 份`,
  place: '在哪取',
  delivered: '怎么送',
  slot: '什么时候',
  slotLater: '到货时团长说时间',
  building: '楼栋',
  paid: '付款',
  paidNote: '程序不经手钱，付给团长，团长在这里记',
  report: '我付好了',
  reported: '告诉团长了，等他记上',
  code: '取货时出示',
  codeNote: (number: number) => `扫不出来？报 ${number} 号也行`,
  codeLabel: (number: number) => `取货码，接龙号 ${number}`,
  arrived: (text: string) => `到货了：${text}`,
  history: '经过',
  afterSale: '售后',
  caseOpen: '东西不对，说一声',
  caseOpenNote: '每一样单独说，处理到哪一步这里看得到',
  caseNone: '',
  notMine: '这一单不在你名下',
  backToChains: '看我的接龙',
} as const;

export const PAYMENT_WORDS = {
  paid: (fen: number) => `收到 ${formatFen(fen)}`,
  refunded: (fen: number) => `退了 ${formatFen(fen)}`,
  'paid-undone': (fen: number) => `记错了，去掉收到的 ${formatFen(fen)}`,
  'refund-undone': (fen: number) => `记错了，去掉退的 ${formatFen(fen)}`,
} as const;

export const EVENT_WORDS: Readonly<Record<EntryEvent['kind'], string>> = {
  joined: '接上了',
  edited: '改过',
  cancelled: '退出了',
  confirmed: '成团了',
  lapsed: '没成团',
  cheaper: '到了更低的价，差价退你',
  short: '货没到齐',
  'claim-asked': '有人说这是自己的',
  'claim-declined': '团长没有确认',
  claimed: '归到名下',
  shipped: '发货了',
  'shipment-undone': '发货记错了，撤回了',
  'address-changed': '改了收货地址',
  'picked-up': '取货',
  'pick-up-undone': '撤销了取货',
  'after-sale': '售后有了回音',
};

export const CASE_KINDS: Readonly<Record<CaseKind, string>> = {
  missing: '少了',
  defect: '坏了',
  wrong: '不对货',
  other: '别的',
};

export const CASE_STATES: Readonly<Record<CaseView['state'], StatusWords>> = {
  open: { word: '等团长回', tint: 'apricot' },
  refund: { word: '退钱', tint: 'leaf' },
  replace: { word: '补一份', tint: 'leaf' },
  declined: { word: '没有同意', tint: undefined },
};

export const CASE_WORDS = {
  title: '哪里不对',
  which: '哪一样',
  howMany: '几份',
  kind: '怎么了',
  text: '说两句',
  textPlaceholder: '例如：有三颗压坏了',
  textMissing: '说两句，团长好处理',
  pictures: '拍给团长看（可不放）',
  send: '告诉团长',
  sent: '告诉团长了，处理到哪一步这里看得到',
  line: (name: string, count: number, kind: string) => `${name} ${count} 份，${kind}`,
  refund: (fen: number) => `退 ${formatFen(fen)}`,
} as const;

export const MONEY_WORDS = {
  title: '钱在哪',
  note: '程序不经手钱，这里是团长记的，参加的人都看得到',
  collected: '已收',
  waiting: '待收',
  toRefund: '待退',
  refunded: '已退',
  shortage: (name: string, sold: number, arrived: number) => `${name} 接了 ${sold} 份，到了 ${arrived} 份`,
} as const;

export const LIST_WORDS = {
  title: '接龙',
  tabs: { running: '进行中', mine: '我接的', over: '结束的' },
  empty: {
    running: { title: '这会儿没有接龙', note: '团长开了新的，会出现在这里' },
    mine: { title: '你还没接过', note: '接一单，取货码和进度都在这里' },
    over: { title: '还没有结束的接龙', note: '' },
  },
} as const;
