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
  admin: '除了解散群，什么都能做',
  assistant: '看成员、贴标签、看谁打了卡',
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
  search: '按名字找',
  searchPlaceholder: '名字的开头几个字',
  noneFound: '没有名字这样开头的人',
  noneFoundNote: '没公开名字的人，要按遮住后的样子找',
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
  giveCouponNote: '挑一批券',
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
