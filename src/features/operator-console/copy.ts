import type { readRun } from '../../../contracts/chain-staff';
import type { listAttendance, listPendingTexts } from '../../../contracts/check-in-staff';
import type { readGroupHome } from '../../../contracts/group-home';
import type { GroupRole } from '@domain/groups/role';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

/** The operator bar and what its ＋ opens. */
export const BAR_WORDS = {
  tabs: { today: '今日', campaigns: '活动', members: '成员' },
  redeem: '核销',
  create: '发起',
  copyLast: '复制上一次的打卡',
  copyLastNote: (title: string) => `照「${title}」再开一个，日子自动往后挪`,
  copyLastFailed: '上一次的没问到，点一下再问',
  challenge: '开一个打卡',
  challengeNote: '有现成的样子，改个名字就能发',
  form: '开一个报名',
  formNote: '聚餐、羽毛球、义诊，选个样子改几个字',
  chain: '开一个接龙',
  chainNote: '团购、预订，一分钟就好',
  batch: '发一批券',
  batchNote: '积分兑换、免费领，或者送给一个人',
} as const;

export const ROLE_WORDS: Readonly<Record<GroupRole, string>> = {
  admin: '管理员',
  assistant: '助理',
  verifier: '核销员',
  member: '成员',
};
export const OWNER = '群主';
export const ON_CALL = '值班';

/** Words of the operators' home. */
export const TODAY_PAGE_WORDS = {
  title: '运营',
  toMember: '回到成员视角',
  members: (count: string) => `${count} 位成员`,
  done: '今天打过',
  unfinished: '还没打卡',
  people: '人',
  percent: (percent: number) => `${percent}%`,
  closed: (opens: string | null) => (opens === null ? '今天的时间过了' : `${opens} 开始`),
  closesAt: (deadline: string) => `${deadline} 前都算`,
  source: '按现在在群的成员算',
  restingTitle: '今天没有要打的卡',
  restingNote: (title: string, opens: string) => `「${title}」${opens} 开始`,
  noneOn: '这会儿没有打卡',
  noneOnNote: '开一个，大家明天就能来',
  create: '开一个打卡',
  first: { one: '先做这一件', two: '先做这两件', more: '先做这三件' },
  ofAll: (shown: number, all: number) => `${shown} / ${all}`,
  showAll: (count: number) => `全部 ${count} 件`,
  allDone: '今天的事都办完了',
  allDoneNote: '去看看成员，或者备下一个活动',
  seeMembers: '看看成员',
  missing: (names: string) => `${names}没问到，下面可能不全`,
  schedule: '今天还会发生',
  entrances: '都在这里',
  notStaff: '这里是管理员做事的地方',
  notStaffNote: '你在这个群是成员，打卡和兑换都在本群',
  verifierNote: '你在这个群负责核销，扫码或输码都可以',
  redeemNow: '去核销',
  onCallNote: '这阵子你值班，哪批券出了错，先把它暂停，再告诉管理员',
  batchesNow: '看看在发的券',
  backHome: '回本群',
} as const;

/** "20", or "20+" when there is another page. */
export const countWords = (count: number, hasMore: boolean) => (hasMore ? `${count}+` : String(count));

/** Sources of what waits, by the name said when one did not answer. */
export const SOURCE_WORDS = {
  challenges: '打卡',
  attendance: '打卡人数',
  texts: '等看的话',
  complaints: '申诉',
  adjustments: '加减分',
  batches: '券',
  chains: '接龙',
  signUps: '等点头的报名',
} as const;

export const SCHEDULE_WORDS = {
  opens: (title: string) => `${title} 开始`,
  closes: (title: string) => `${title} 截止`,
  lastDay: '最后一天',
  automatic: '自动',
  tomorrow: '明天凌晨',
  batchEnds: (title: string) => `${title} 停领`,
  batchStarts: (title: string) => `${title} 开领`,
} as const;

export const ENTRANCES = {
  redeem: { title: '核销', sub: '扫码，或者输短码' },
  campaigns: { title: '活动', sub: '打卡、接龙、报名和券，进行中和结束的' },
  chains: { title: '接龙', sub: '谁接了、钱到哪了' },
  batches: { title: '券', sub: '发了多少、用了多少' },
  boards: { title: '榜单', sub: '排什么、多久一期、有没有奖' },
  nominations: { title: '精华', sub: '选推荐来的话，发本周精华发言人' },
  members: { title: '成员', sub: '积分、标签、身份' },
  complaints: { title: '申诉', sub: '成员说不对的地方' },
  adjustments: { title: '加减分', sub: '等点头的，和做过的' },
  settings: { title: '群设置', sub: '群规、邀请码、积分预算' },
  organisation: { title: '整个组织', sub: '群主、核销员、积分规则、运营记录' },
} as const;

/** Words of the list of campaigns. */
export const CAMPAIGNS_WORDS = {
  title: '活动',
  tabs: { on: '进行中', over: '结束的' },
  challenges: '打卡',
  chains: '接龙',
  batches: '券',
  forms: '报名',
  noForm: '没有进行中的报名',
  noChallenge: '没有进行中的打卡',
  noChain: '没有开着的接龙',
  openChain: '开一个接龙',
  chainPhase: {
    upcoming: '快开始',
    open: '接龙中',
    paused: '暂停中',
    settling: '正在收单',
    formed: '成团了',
    arrived: '到货了',
    lapsed: '没成团',
    'called-off': '取消了',
  },
  joined: (entries: string, pieces: string) => `${entries} 人接了 ${pieces} 份`,
  closes: (deadline: string) => `${deadline} 截止`,
  noBatch: '没有在发的券',
  noneOver: '还没有结束的',
  create: '开一个',
  publish: '发一批',
  phase: {
    upcoming: '快开始',
    running: '进行中',
    paused: '暂停中',
    over: '结束了',
    soldOut: '发完了',
    closed: '截止了',
  },
  noLimit: '名额不限',
  left: (left: number) => `还有 ${left} 个名额`,
  full: (waiting: number) => (waiting > 0 ? `满了，${waiting} 位候补` : '满了'),
  dayOf: (day: number, days: number) => `第 ${day} 天，共 ${days} 天`,
  starts: (day: string) => `${day} 开始`,
  ended: (from: string, to: string) => `${from} 到 ${to}`,
  issued: (issued: string, total: string) => `发了 ${issued}，共 ${total}`,
  until: (day: string) => `领到 ${day}`,
} as const;

export const ATTENDANCE_WORDS: Words<OwnRefusalOf<typeof listAttendance>> = {
  CHALLENGE_UNKNOWN: '没找到这个打卡，可能已经不在这个群里',
};
export const PENDING_WORDS: Words<OwnRefusalOf<typeof listPendingTexts>> = ATTENDANCE_WORDS;
export const RUN_WORDS: Words<OwnRefusalOf<typeof readRun>> = {
  CHAIN_UNKNOWN: '没找到这个接龙，可能已经不在这个群里',
};
export const HOME_READ_WORDS: Words<OwnRefusalOf<typeof readGroupHome>> = {
  GROUP_DISSOLVED: '这个群已经解散了，没有要做的事',
};
