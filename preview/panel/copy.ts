import type { WidthChoice } from './switches';

/** Words of the panel. */
export const COPY = {
  name: '群力',
  badge: '本机预览',
  lead: '一个 300 人的邻里群，已经运转了 12 周。所有数据都在这台电脑上，换个人就换个视角。',
  walk: '走一遍 · 两分钟',
  memberWalk: '成员的一天',
  operatorWalk: '运营的一天',
  lastCall: '最近一次云调用',
  noCall: '还没有调用',
  ms: (ms: number) => (ms < 1 ? '不到 1 ms' : `${String(ms)} ms`),
  refused: (code: string) => `没有成功：${code}`,
  onlyRead: '只读，没有写入',
  wrote: (count: number, parts: readonly string[]) => `写入 ${String(count)} 条：${parts.join('、')}`,
  inbox: '微信服务通知',
  weChat: '微信那边会收到',
  weChatPictures: '图片检查',
  weChatRisks: '账号风险',
  reset: '重置数据',
  resetting: '正在重置…',
  resetFailed: '重置失败，请看终端',
  open: '单独打开',
  who: '你现在是谁',
  press: '按',
  toSwitch: '切换',
  members: '成员',
  operators: '运营',
  outside: '群外',
  dark: '深色',
  big: '大字',
  offline: '断网',
  width: '屏宽',
  onlyHere: '这一栏只在预览里有，不会出现在小程序中。',
  phone: '小程序',
  pullUp: (name: string) => `你是 ${name} · 换人、走一遍`,
  putAway: '收起',
  down: '预览没有在运行。请在终端里执行 npm start，这里会自己恢复。',
} as const;

export const WIDTH_WORDS: Readonly<Record<WidthChoice, string>> = { '320': '320', '390': '390', tablet: '平板' };

/** How the preview's WeChat answers. */
export const MOOD_WORDS: Readonly<Record<string, string>> = {
  pass: '通过',
  risky: '不通过',
  silent: '没回音',
  fine: '不高',
  high: '很高',
  unknown: '没回音',
  pending: '要等一等',
  refused: '不通过',
};

/** What WeChat was asked about, and what it answered. */
export const ASKED_WORDS = {
  picture: (use: string, answer: string) => `${USE_WORDS[use] ?? '一张图'}送去检查：${answer}`,
  risk: (answer: string) => `问了这个号的风险：${answer}`,
  text: (text: string, answer: string) => `“${text.slice(0, 24)}”送去检查：${answer}`,
  code: (page: string, scene: string) => `要了一张小程序码：${page}（${scene}）`,
  waiting: '等回音',
} as const;

const USE_WORDS: Readonly<Record<string, string>> = {
  avatar: '一张头像',
  answer: '报名里的一张图',
  case: '售后里的一张图',
  chain: '接龙的一张图',
};

/** What a collection holds, in a word. */
export const COLLECTION_WORDS: Readonly<Record<string, string>> = {
  accounts: '积分账户',
  entries: '账本',
  memberships: '成员',
  people: '个人资料',
  operations: '操作记录',
  groups: '群',
  'group-bindings': '群绑定',
  challenges: '打卡活动',
  'check-in-texts': '打卡文字',
  'coupon-batches': '券批次',
  'coupon-stocks': '券库存',
  coupons: '券',
  notices: '通知',
  organisation: '组织',
  complaints: '投诉',
  'audit-chains': '审计链',
  'audit-links': '审计链',
};

/** What a notice is about, in a phrase. */
export const NOTICE_WORDS: Readonly<Record<string, string>> = {
  'points-expiring': '有积分快到期了',
  'points-adjusted': '积分有一笔调整',
  'coupon-given': '收到一张券',
  'coupon-used': '一张券已核销',
  'coupon-restored': '一张券退回来了',
  'coupon-paused': '有券暂停使用',
  'role-changed': '角色有变动',
  'group-dissolved': '群已解散',
  'complaint-answered': '投诉有了答复',
  'removed-from-group': '已被移出群',
  'board-won': '榜单得奖',
  'make-up-given': '收到一张补卡',
  'buddy-offered': '有人愿意带新邻居',
  'buddy-accepted': '新邻居答应了',
  'buddy-finished': '新邻居上手了',
};
