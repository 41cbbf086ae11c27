import type { GroupRole, OrganisationRole } from '@domain/groups/role';
import { formatCount } from '@/lib/format-points';

/** Roles as they stand on a tag or a choice. */
export const GROUP_ROLE_WORDS: Readonly<Record<GroupRole, string>> = {
  admin: '管理员',
  assistant: '助手',
  verifier: '核销员',
  member: '群成员',
};

/** What each role may do, below its name. */
export const ROLE_NOTES: Readonly<Record<GroupRole, string>> = {
  admin: '什么都能做，除了解散群',
  assistant: '看成员、贴标签、开打卡',
  verifier: '只核销券',
  member: '没有管理的事',
};

export const OFFICE_WORDS: Readonly<Record<OrganisationRole, string>> = {
  owner: '群主',
  verifier: '各群核销',
  'on-call': '值班',
};

export const OFFICE_NOTES: Readonly<Record<Exclude<OrganisationRole, 'owner'>, string>> = {
  verifier: '每个群的券都能核销',
  'on-call': '出了错能暂停任何一批券',
};

export const MEMBERS_WORDS = {
  title: '成员',
  filters: {
    all: '全部',
    core: '核心',
    admin: '管理员',
    assistant: '助手',
    verifier: '核销员',
    left: '退出的',
    removed: '移出的',
  },
  joined: (days: number) => (days === 0 ? '今天加入' : `加入 ${formatCount(days)} 天`),
  neverCheckedIn: '还没打过卡',
  lastCheckIn: (day: string) => `${day}打过卡`,
  points: (points: number) => `${formatCount(points)} 分`,
  empty: '群里还没有人',
  emptyNote: '把邀请码发到群里，进来的人会出现在这里',
  emptyFilter: '这一类还没有人',
} as const;

export const MEMBER_WORDS = {
  title: '成员',
  joinedBy: { card: '从群里的卡片来', invitation: '用邀请码来', creation: '开群的人' },
  status: { active: '', left: '已退出', removed: '已移出', erased: '已删掉数据' },
  since: (when: string) => `${when}起`,
  points: '可用积分',
  week: '本周得分',
  month: '本月得分',
  total: '累计得分',
  totalDays: '累计打卡',
  unit: '分',
  day: '天',
  addTag: '改标签',
  quiet: (days: number) => `安静 ${days} 天了，该问候一声`,
  never: '还没打过卡，可以问问需要什么',
  running: '正在打的卡',
  streak: (streak: number, longest: number) => `连续 ${streak} 天 · 最长 ${longest} 天`,
  totalOf: (days: number) => `共 ${days} 天`,
  recent: '最近',
  nothingRecent: '在这个群里还没有动静',
  manage: '管理',
  role: '群里的身份',
  tierAndTags: '分层和标签',
  giveCoupon: '送一张券',
  giveCouponNote: '先挑一批券，再挑人',
  remove: '移出群',
  adjust: '调积分',
  offices: '组织里的身份',
} as const;

export const TIER_SHEET_WORDS = {
  title: '分层和标签',
  tier: '分层',
  tags: '标签',
  tagsHelp: (count: number, max: number) => `${count} 个，最多 ${max} 个。点一下去掉`,
  noTags: '还没有标签',
  newTag: '加一个标签',
  newTagPlaceholder: '比如：有娃、晚上在线',
  add: '加上',
  full: '标签满了',
  twice: '已经有了',
  save: '存好',
  unchanged: '还没有改动',
  saved: '存好了，成员看不到标签',
} as const;

export const ROLE_SHEET_WORDS = {
  title: '群里的身份',
  save: (role: string) => `改成${role}`,
  unchanged: '还没有改动',
  saved: '改好了，对方会收到通知',
} as const;

export const REMOVE_WORDS = {
  title: (name: string) => `把${name}移出群？`,
  note: '积分和券还是对方的。想回来，要一张新的邀请',
  reason: '写给对方看的原因',
  placeholder: '比如：连着发了三天广告',
  typeIt: '先写原因',
  confirm: '移出',
  done: '移出了，原因已经告诉对方',
} as const;

export const SETTINGS_WORDS = {
  title: '群设置',
  basics: '这个群',
  name: '群名',
  type: '做什么的',
  rules: '群规',
  rulesHelp: '改了以后，每个人下次来会再看一遍',
  budget: '一个月最多发多少积分',
  budgetHelp: (max: string) => `到了就只记天数。最多 ${max} 分`,
  shows: '打卡写的话给群里看',
  showsHelp: '先过内容检查，再给大家看',
  unit: '分',
  save: '存好',
  saved: '存好了',
  unchanged: '还没有改动',
  missing: (field: string) => `先填${field}`,
  tooMuch: (max: string) => `最多 ${max}`,
  invitation: '邀请码',
  noInvitation: '现在没有能用的邀请码',
  madeAt: (when: string) => `${when} 换的`,
  copy: '复制',
  copied: '复制好了，发到群里',
  notCopied: '没复制上，手抄一下',
  inviteText: (name: string, code: string) =>
    `加入「${name}」：打开小程序，我的 → 我的群 → 用邀请码加入，邀请码 ${code}`,
  renew: '换一个新的',
  make: '做一个',
  renewAsk: '换一个新的邀请码？',
  renewNote: '旧的马上不能用，发出去的要重发',
  renewed: '换好了',
  close: '停用',
  closeAsk: '停用邀请码？',
  closeNote: '还没用的人就进不来了，从群里的卡片还能进',
  closed: '停用了',
  chat: '接上微信群',
  isBound: '从微信群里的卡片点进来，就是这个群',
  notBound: '还没接上：在那个微信群里点开小程序的卡片，再来这里接',
  bind: '把我来的那个微信群接上',
  bindMore: '再接一个微信群',
  bound: '接上了，那个群里的人点卡片就能进来',
  more: '别的',
  complaints: '申诉',
  adjustments: '等着的积分调整',
  organisation: '组织、人手和账',
  create: '再开一个群',
  dissolve: '解散这个群',
  isDissolved: '这个群已经解散了。记录都留着，谁也进不来',
} as const;

export const CREATE_WORDS = {
  title: '开一个群',
  name: '群名',
  namePlaceholder: '大家平时怎么叫它',
  type: '做什么的',
  binds: '就是我来的那个微信群',
  bindsHelp: '在微信群里点开卡片进来的，才接得上；以后也能接',
  create: '开群',
  nameFirst: '先写群名',
  done: '开好了，群规和预算先用这一类的样子，随时能改',
  none: '你还没有管着的群',
  noneNote: '开一个，再把邀请码发到群里',
} as const;

export const DISSOLVE_WORDS = {
  title: (name: string) => `解散${name}？`,
  note: '谁也进不来了，也找不回来。大家的积分和券都还在',
  type: '照着写一遍群名',
  different: '群名还不一样',
  confirm: '解散',
  done: '解散了，管理的人都收到了通知',
} as const;

export const ORGANISATION_WORDS = {
  title: '组织',
  settings: '组织设置',
  name: '名字',
  expiry: '积分用到几年后的年底',
  expiryHelp: '1：用到下一年的年底',
  worth: '多少分抵 1 元',
  alone: '一个人能定多少分的调整',
  aloneHelp: '超过的要第二个人点头；没有别人，就等 24 小时',
  years: '年',
  unit: '分',
  save: '存好',
  saved: '存好了',
  unchanged: '还没有改动',
  wrong: (min: string, max: string) => `填 ${min} 到 ${max} 的整数`,
  staff: '人手',
  noName: '没在这个群里的人',
  manage: '身份',
  openMember: '看成员页',
  handOver: '请对方做群主',
  handOverNote: '群主能管每一个群，也能再交给别人',
  stays: '我也还是群主',
  handOverDo: '交给对方',
  handedOver: '交好了，对方会收到通知',
  stepDown: '不做群主了',
  stepDownAsk: '不做群主了？',
  stepDownNote: (owners: number) =>
    owners > 1 ? `还有 ${owners - 1} 位群主。你在群里的身份不变` : '你是唯一的群主，先交给别人再卸任',
  stepDownDo: '卸任',
  steppedDown: '卸任了',
  officeSaved: '改好了，对方会收到通知',
  audit: '我做过的事',
  noAudit: '还没有',
  auditNote: '每一步都连着上一步记，谁也改不了',
} as const;

export const OWNER_CODE_WORDS = {
  entry: '我是来开通的',
  entryNote: '有一次性口令的人，用它成为群主',
  title: '用一次性口令成为群主',
  label: '口令',
  help: '开通时给你的那一串，只能用一次',
  typeIt: '先填口令',
  go: '成为群主',
  done: '你是群主了，先开一个群',
} as const;

export const COMPLAINTS_WORDS = {
  title: '申诉',
  tabs: { open: '等回复', answered: '回复过的' },
  answer: '回复',
  answerTitle: (name: string) => `回复${name}`,
  label: '写给对方看的话',
  placeholder: '查了什么，怎么处理',
  typeIt: '先写回复',
  send: '送出',
  sent: '送到了，对方会收到通知',
  answered: (when: string) => `${when} 回复`,
  empty: { open: '没有等回复的申诉', answered: '还没有回复过的' },
  emptyNote: '成员写的会出现在这里',
  person: '看这位成员',
} as const;

/** What staff did, by wire name. */
export const AUDIT_WORDS: Readonly<Record<string, string>> = {
  'groups.set-role': '改了成员的身份',
  'groups.set-tier-and-tags': '改了分层和标签',
  'groups.remove-member': '移出了成员',
  'groups.answer-complaint': '回复了申诉',
  'groups.create': '开了一个群',
  'groups.bind': '接上了微信群',
  'groups.edit': '改了群设置',
  'groups.renew-invitation': '换了邀请码',
  'groups.close-invitation': '停用了邀请码',
  'groups.dissolve': '解散了群',
  'groups.become-owner': '成为群主',
  'groups.hand-over': '交出了群主',
  'groups.step-down': '卸任群主',
  'groups.set-office': '改了组织里的身份',
  'groups.edit-organisation': '改了组织设置',
  'points.adjust': '调整了积分',
  'points.approve-adjustment': '同意了一笔调整',
  'points.decline-adjustment': '没同意一笔调整',
  'points.reverse-entry': '收回了一笔积分',
  'points.freeze': '冻结或放开了积分',
  'check-in.create-challenge': '开了打卡',
  'check-in.edit-challenge': '改了打卡',
  'check-in.pause-challenge': '暂停了打卡',
  'check-in.resume-challenge': '恢复了打卡',
  'check-in.end-challenge': '结束了打卡',
  'check-in.review-text': '看过了成员写的话',
  'check-in.take-back-day': '收回了一天打卡',
  'coupons.publish-batch': '发布了一批券',
  'coupons.edit-batch': '改了一批券',
  'coupons.pause-batch': '暂停了一批券',
  'coupons.resume-batch': '恢复了一批券',
  'coupons.end-batch': '结束了一批券',
  'coupons.give': '送出了一张券',
  'coupons.redeem': '核销了一张券',
  'coupons.undo-redemption': '撤销了一次核销',
};

export const OTHER_ACT = '做了一步管理';
