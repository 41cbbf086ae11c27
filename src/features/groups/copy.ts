import type { readGroupHome } from '../../../contracts/group-home';
import type { Arrival, enterGroup, joinGroup, peekGroup } from '../../../contracts/groups';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

/** Words of the group's home. */
export const HOME_WORDS = {
  highlights: '精华',
  highlightsNote: '邻居们说得好的话，推荐一段',
  points: '积分',
  totalDays: '累计打卡',
  days: '天',
  week: '本周得分',
  pointUnit: '分',
  operator: '运营',
  operatorNote: '今天的事、核销、成员',
  running: '正在进行',
  all: (count: number) => `全部 ${count} 个`,
  recent: '最近',
  more: '看更多',
  nothingRecent: '这里还没有动静，今天第一个就是你',
  switchGroup: '换一个群',
  isDissolved: '已经解散',
  joinByCode: '用邀请码加入',
  nothingOn: '这会儿没有打卡',
  nothingOnNote: '管理员开了新的，会出现在这里',
  rulesChanged: '群规改过了',
  look: '看一看',
  create: '开一个打卡',
  othersOn: '下面还有别的正在进行',
  toMe: '去我的',
  shareTitle: (name: string) => `${name}：来打卡，攒积分`,
} as const;

export const HOME_REFUSALS: Words<OwnRefusalOf<typeof readGroupHome>> = {
  GROUP_DISSOLVED: '这个群已经解散了。你的积分和券还在，去「我的」看看',
};

export const ENTER_REFUSALS: Words<OwnRefusalOf<typeof enterGroup>> = {
  INVITATION_INVALID: '这个邀请码不对，或者已经换过了。问群里要一个新的',
};

export const PEEK_REFUSALS: Words<OwnRefusalOf<typeof peekGroup>> = {
  GROUP_UNKNOWN: '没找到这个群，它可能换了地方',
};

export const JOIN_REFUSALS: Words<OwnRefusalOf<typeof joinGroup>> = {
  INVITATION_INVALID: '这个邀请码不对，或者已经换过了。问群里要一个新的',
  NO_WAY_IN: '要从群里点开卡片，或者用邀请码，才能加入',
  GROUP_DISSOLVED: '这个群已经解散了',
  REMOVED: '管理员把你移出了群。再进来要一个新的邀请码',
  TOO_MANY_GROUPS: ({ max }) => `一个人最多加入 ${max ?? 20} 个群，先退出一个再来`,
  ERASED_TODAY: '你刚删掉了数据，一天以后可以重新加入',
};

/** Words for those who are not in the group. */
/** For whoever WeChat says is no more in the chat whose card they tapped. */
export const LEFT_CHAT_WORDS = {
  member: '微信说你不在这个群聊里了。这里的积分和券都还在，不想留就去「我的」退出',
  guest: '微信说你不在这个群聊里了。请群里的人给你一个邀请码',
  toMe: '去我的',
} as const;

export const ARRIVAL_WORDS = {
  standing: {
    stranger: '你还没加入这个群',
    neighbour: '你在别的群里，还没加入这一个',
    left: '你退出过这个群，回来以后积分和天数都还在',
    removed: '管理员把你移出了这个群',
  } satisfies Record<Extract<Arrival, { view: 'guest' }>['standing'], string>,
  fromMoments: '点下面的「前往小程序」，就能进来看看',
  runningHere: '这里正在进行',
  inAll: (count: number) => `共 ${count} 个`,
  join: '加入',
  joinAgain: '回来',
  joinNote: '加入以后能打卡、攒积分、换券',
  removedNote: '你的积分和券都还在。想回来，请管理员发一个新的邀请码',
  noWayIn: '要从群里点开卡片，或者用邀请码，才能加入',
  useCode: '用邀请码加入',
  rulesTitle: '加入前看一眼群规',
  agree: '我看过了，愿意照着做',
  agreeFirst: '先勾选群规',
  joined: { new: '加入了，今天就能打卡', back: '欢迎回来，原来的都还在', already: '你本来就在群里' },
  dissolved: (name: string) => `${name} 已经解散了`,
  dissolvedNote: '你的积分和券还在，去「我的」看看',
  unknown: '这个群还没有开通',
  unknownNote: '管理员接进来以后，这里就能打卡、换券',
  unknownStaffNote: '你可以把它接到自己管的群上',
  bind: '去接进来',
  toMyGroup: '回我的群',
  toMe: '去我的',
  agreement: '用户协议',
  privacy: '隐私说明',
  legal: '加入也就是同意',
  and: '和',
  nowhere: '从群里点开卡片就能进来',
  nowhereNote: '也可以用群里给你的邀请码',
  until: (deadline: string) => `${deadline} 截止`,
} as const;

/** What somebody did, after their name. Kinds that are not listed are not shown. */
export const ACTIVITY_WORDS: Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>> = {
  'check-in.record': ({ title, streakDays }) =>
    typeof streakDays === 'number' && streakDays > 1
      ? `打卡「${title ?? ''}」，连续 ${streakDays} 天`
      : `打卡「${title ?? ''}」`,
  'check-in.create-challenge': ({ title }) => `开了新的打卡「${title ?? ''}」`,
  'coupons.exchange': ({ title }) => `换了「${title ?? ''}」`,
  'coupons.claim': ({ title }) => `领了「${title ?? ''}」`,
  'chains.join': ({ title }) => `接了「${title ?? ''}」`,
  'chains.create': ({ title }) => `开了接龙「${title ?? ''}」`,
  'leaderboards.create-board': ({ title }) => `开了榜「${title ?? ''}」`,
  'highlights.publish-speaker': () => '发布了本周精华发言人',
  'sign-ups.publish-form': ({ title }) => `开了报名「${title ?? ''}」`,
  'sign-ups.publish-series': ({ title }) => `开了每周活动「${title ?? ''}」`,
  'sign-ups.submit': ({ title }) => `报了「${title ?? ''}」`,
  'sign-ups.check-in-at-door': ({ title }) => `到了「${title ?? ''}」`,
  'groups.join': () => '加入了群',
};
export const ME = '你';

/** Words of the rows of what is on. */
export const RUNNING_WORDS = {
  paused: '暂停中',
  soon: '快开始',
  notNow: '还没到点',
  done: '今天打过',
  act: { 'check-in': '打卡', coupons: '去兑换', leaderboards: '看榜', 'sign-ups': '报名', chains: '接龙' },
  boardNote: '看看自己排第几，怎么来的',
  missing: { entries: (count: string) => `还差 ${count} 人成团`, pieces: (count: string) => `还差 ${count} 份成团` },
  pieces: (count: string) => `接了 ${count} 份`,
  starts: (when: string) => `${when} 开始`,
  until: (deadline: string) => `${deadline} 截止`,
  event: (when: string) => `${when} 的活动`,
  closesThatDay: (time: string) => `当天 ${time} 截止`,
  streak: (days: number) => `连续 ${days} 天`,
} as const;
