import type { OwnRefusalOf } from '../../../contracts/operation';
import type { complain, editProfile, eraseMe, openExport } from '../../../contracts/people';
import { formatCount } from '@/lib/format-points';
import type { Words } from '@/lib/refusal-words';

/** Words of 我的. */
export const ME_WORDS = {
  nameless: '还没写名字',
  since: (days: number) => `来了 ${days} 天`,
  edit: '改资料',
  people: '还没加入群',
  waiting: '等你的',
  coupon: (title: string, deadline: string) => ({ title, note: `${deadline} 前用` }),
  show: '出示',
  coming: (points: string) => `有一笔 ${points} 分的调整`,
  comingNote: (when: string, note: string) => `${when} 生效：${note}`,
  look: '看一看',
  points: '积分',
  totalDays: '打卡',
  day: '天',
  piece: '张',
  totalOf: (count: string) => `累计 ${count} 天`,
  countOf: (count: string) => `${count} 张`,
  staff: '运营',
  staffNote: '今天的事、核销、成员',
  coupons: '券',
  records: '我的记录',
  checkIns: '打卡',
  entries: '积分明细',
  signUps: '我报过的',
  chains: '我的接龙',
  medals: '奖章',
  wallet: '券包',
  notices: '通知',
  newNotices: '有新的',
  complaints: '申诉',
  myData: '导出或删除我的数据',
  bigText: '大字',
  lessMotion: '减少动画',
  help: '帮助',
  agreement: '用户协议',
  privacy: '隐私说明',
  groups: '我的群',
  groupsOf: (count: number) => `${count} 个`,
  noGroup: '还没加入群',
  joinByCode: '用邀请码加入',
  isDissolved: '已经解散',
  isShown: '正在看',
  leave: '退出',
  leaveAsk: (name: string) => `退出${name}？`,
  leaveNote: '积分、券和打卡天数都留着，回来还在',
  leaveDo: '退出这个群',
  left: '退出了，想回来再点开群里的卡片',
  logOut: '在这部手机上退出',
  logOutNote: '这部手机上存的会清掉。积分、券和打卡都在，点一下就能回来',
  logOutUnsent: (count: number) => `有 ${count} 件事还没送出去，退出就不送了。`,
  logOutDo: '退出',
  reading: '怎么看着舒服',
} as const;

/** For whoever is not known here, or has left this phone. */
export const GUEST_WORDS = {
  stranger: '还没加入群',
  strangerNote: '从群里点开卡片，或者用群里给的邀请码',
  join: '用邀请码加入',
  out: '你退出了',
  outNote: '积分、券和打卡都还在',
  comeBack: '回来',
} as const;

export const PROFILE_WORDS = {
  title: '改资料',
  name: '名字',
  avatar: '头像',
  showsName: '名字和头像给群里的人看',
  showsNameNote: '关着时，别人只看到第一个字，没有头像',
  seen: (name: string) => `现在别人看到的是「${name}」`,
  nameHelp: '邻居认得出的称呼就行，不用真名',
  changeAvatar: '换头像',
  removeAvatar: '不用头像',
  unchanged: '还没有改动',
  notArrived: '这张图没传上来，名字没动。再点一次',
  pending: '名字已收到，看过后大家就能看见',
  picturePending: '照片已收到，看过后大家就能看见',
  bothPending: '收到了，名字和照片看过后大家就能看见',
  save: '存好',
  saved: '存好了',
} as const;

export const PROFILE_REFUSALS: Words<OwnRefusalOf<typeof editProfile>> = {
  FILE_UNKNOWN: '这张图没传上来，名字没动。再选一次',
  NAME_REFUSED: '这个名字用不了，换一个。别的没动',
};

export const NOTICE_WORDS = {
  title: '通知',
  empty: '还没有通知',
  emptyNote: '积分到期、券有变化，会写在这里',
  isNew: '新',
} as const;

export const COMPLAINT_WORDS = {
  title: '申诉',
  ask: '哪里不对，写给管理员',
  placeholder: '什么时候，什么事，想怎么办',
  group: '写给哪个群',
  typeIt: '先写下来',
  noGroup: '没有能写给的群',
  mine: '我写过的',
  send: '送出',
  sent: '收到了，有回复会通知你',
  waiting: '等回复',
  answered: (day: string) => `${day} 回复`,
  empty: '没有申诉',
  emptyNote: '积分、券、被移出群，觉得不对都可以写在这里',
} as const;

export const COMPLAINT_REFUSALS: Words<OwnRefusalOf<typeof complain>> = {
  NOT_A_MEMBER: '你没有在这个群里待过，写给你待过的群',
};

export const DATA_WORDS = {
  title: '我的数据',
  exportTitle: '导出一份',
  exportNote: '一个表格文件，手机能直接打开：资料、群、积分、打卡、券、通知、申诉',
  exportDo: '导出',
  exportBusy: '正在整理',
  exportOpen: '打开文件',
  exportKept: '文件留 1 天，过后自动删掉',
  notOpened: '没打开，再点一次',
  goes: '会删掉的',
  stays: '会留下的，和为什么',
  lost: '一起作废的',
  eraseNote: '名字、头像、打卡记录、写的话都会删掉',
  tickFirst: '先勾选上面一条',
  eraseTitle: '删掉我的数据',
  eraseDo: '删掉我的数据',
  eraseAsk: '删掉后找不回来。先导出一份？',
  eraseUnderstood: '我明白，删掉后找不回来',
  erased: '都删掉了。一天以后可以重新加入',
} as const;

/** What an erasure removes, in the order it is listed. */
export const ERASED_WORDS = [
  '名字、头像、微信里认得你的标识',
  '各个群里的身份、标签、打卡记录',
  '打卡时写的话、通知、申诉、导出的文件',
] as const;

/** What stays after an erasure, and why. */
export const STAYS_WORDS = [
  '积分账目留着，只剩一个随机编号，谁也认不出是你：账要能对上',
  '用过的券留着面额和时间，同样认不出是你：店里要对账',
  '管理员对你做过的事留着日期和种类，内容删掉：出了差错要能查',
  '管理员写在积分账目里的说明留着：账目不能改',
] as const;

/** What is given up with it. */
export const LOST_WORDS = {
  points: (points: number) => `${formatCount(points)} 积分会作废`,
  coupons: (count: number) => `${count} 张没用的券会作废`,
  groups: (count: number) => `会退出 ${count} 个群`,
  lastOwner: '你是唯一的群主，先把群主交给别人，再来删',
  lastOwnerShort: '先把群主交给别人',
} as const;

export const ERASE_REFUSALS: Words<OwnRefusalOf<typeof eraseMe>> = {
  NOTHING_KEPT: '这里已经没有你的数据了',
  LAST_OWNER: LOST_WORDS.lastOwner,
};

export const EXPORT_REFUSALS: Words<OwnRefusalOf<typeof openExport>> = {
  FILE_UNKNOWN: '这份文件已经删掉了，再导出一次',
};
