import type { EntryState } from '../../../domain/chains/entry';
import type { CouponPhase } from '../../../domain/coupons/coupon';
import type { BuddyState } from '../../../domain/groups/buddy';
import type { HighlightState } from '../../../domain/highlights/highlight';
import type { AdjustmentProposal } from '../../../domain/points/adjustment-proposal';
import type { EntryReason } from '../../../domain/points/entry';
import type { SignUpState } from '../../../domain/sign-ups/sign-up';

/** Words of the file a person takes home: the names of its sheets, their columns, and what codes mean. */
export const SHEET_NAMES = {
  profile: '我的资料',
  groups: '我的群',
  entries: '积分明细',
  checkIns: '打卡',
  texts: '打卡感想',
  highlights: '精华',
  coupons: '券',
  signUps: '报名',
  regulars: '固定成员',
  chains: '接龙',
  chainCases: '接龙售后',
  notices: '通知',
  complaints: '申诉',
  adjustments: '积分调整',
  standings: '榜单得分',
  prizes: '榜单奖励',
  votes: '给精华投的票',
  speakers: '精华发言人',
  buddies: '带新邻居',
  reminders: '微信提醒',
  chats: '认得我的群聊',
  files: '我的文件',
  records: '操作记录',
} as const;

export const COLUMNS = {
  profile: ['项目', '内容'],
  groups: ['群号', '身份', '状态', '标签', '加入时间', '在本群得到的积分', '打卡天数'],
  entries: ['编号', '时间', '事由', '说明', '积分', '余额', '备注'],
  checkIns: ['群号', '活动号', '连续天数', '最长连续', '累计天数', '最近一次'],
  texts: ['日期', '写的话', '谁能看见', '时间'],
  highlights: ['写的话', '标签', '到了哪一步', '时间'],
  coupons: ['券', '能用在', '状态', '领取时间', '用到', '用在', '省了（元）'],
  regulars: ['每周活动号', '几人', '每场照着报的内容'],
  signUps: ['报名号', '状态', '几人', '填写的内容', '报名时间', '到场时间'],
  chains: [
    '接龙',
    '号',
    '状态',
    '几份',
    '替谁接的',
    '楼栋',
    '收货地址',
    '快递单号',
    '写的话',
    '应付（元）',
    '已付（元）',
    '时间',
  ],
  chainCases: ['接龙号', '说的事', '回复', '时间'],
  notices: ['时间', '标题', '内容'],
  complaints: ['时间', '说的事', '回复', '回复时间'],
  adjustments: ['群号', '积分', '备注', '到了哪一步', '时间'],
  standings: ['榜单和期', '群号', '得分', '以前最好的一次'],
  prizes: ['榜单', '期', '名次', '到了哪一步', '时间'],
  votes: ['群号', '哪一段', '时间'],
  speakers: ['群号', '哪一周', '管理员写的话', '积分', '时间'],
  buddies: ['群号', '我是', '到了哪一步', '算一次帮忙的时间'],
  reminders: ['模板号', '还能提醒几次'],
  chats: ['群号'],
  files: ['文件', '留到'],
  records: ['时间', '谁做的', '操作', '群号', '结果'],
} as const;

export const PROFILE_ROWS = {
  memberId: '成员号',
  name: '名字',
  showsName: '名字给别人看',
  joinedAt: '第一次来',
  exportedAt: '导出时间',
  availablePoints: '可用积分',
  cutOff: '说明',
} as const;

export const YES_NO = { yes: '是', no: '否' } as const;

/** Says in the file that a list was longer than it holds. */
export const cutOffWords = (rowsMax: number): string => `每张表最多 ${String(rowsMax)} 行，从最近的开始`;

export const MEMBERSHIP_WORDS = { active: '在群里', left: '已退出', removed: '已移出', erased: '已删除' } as const;

export const SIGN_UP_WORDS: Record<SignUpState, string> = {
  pending: '等审核',
  returned: '要补充',
  confirmed: '报上了',
  waiting: '候补中',
  offered: '等确认',
  cancelled: '已取消',
  declined: '没通过',
  lapsed: '过时没确认',
};

export const VISIBILITY_WORDS = {
  private: '只有自己',
  pending: '还在看',
  group: '群里的人',
  refused: '没通过，只有自己',
} as const;

export const HIGHLIGHT_WORDS: Record<HighlightState, string> = {
  asked: '等我点头',
  checking: '还在看',
  ready: '等管理员选',
  shown: '在精华里',
  hidden: '收起来了',
  declined: '我没同意',
  refused: '没通过',
};

export const BUDDY_WORDS: Record<BuddyState | 'newcomer' | 'buddy', string> = {
  newcomer: '新邻居',
  buddy: '带的人',
  offered: '等回一声',
  accepted: '正在带',
  finished: '上手了',
  over: '结束了',
};

export const PHASE_WORDS: Record<CouponPhase, string> = {
  early: '还没到时候',
  usable: '能用',
  held: '撤销待确认',
  expired: '到期',
  used: '用掉',
  returned: '退回',
  void: '作废',
  compensated: '已补偿',
};

export const ENTRY_WORDS: Record<EntryState, string> = {
  joined: '接着',
  confirmed: '成团',
  cancelled: '退出了',
  lapsed: '没成团',
};

export const REASON_WORDS: Record<EntryReason, string> = {
  'check-in': '打卡',
  milestone: '连续打卡',
  'make-up': '补卡',
  'coupon-exchange': '换券',
  'coupon-return': '退券',
  'chain-join': '接龙抵扣',
  'chain-return': '接龙退回',
  'coupon-compensation': '补偿',
  expiry: '到期',
  'taken-back': '收回',
  compensation: '补偿',
  activity: '活动',
  help: '帮忙',
  correction: '改正',
  violation: '违规',
  'board-prize': '榜单奖励',
  highlight: '精华发言人',
  other: '其他',
};

export const ADJUSTMENT_WORDS: Record<AdjustmentProposal['status'], string> = {
  waiting: '等确认',
  applied: '已生效',
  declined: '没通过',
  void: '作废',
};

export const PRIZE_WORDS = { due: '还没发', given: '已发', void: '不发了' } as const;

export const OUTCOME_WORDS = { done: '办成了', refused: '没办成', expired: '过时了' } as const;

export const BY_WORDS = { me: '我', others: '别人，和我有关' } as const;

export const KEPT_WORDS = '用着就一直留';

/** The file's name on the phone. */
export const fileName = (day: string): string => `我的群力数据-${day}.xlsx`;
