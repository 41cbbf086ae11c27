import type {
  createBoard,
  editBoard,
  endBoard,
  exportBoard,
  listAbsent,
  pauseBoard,
  resumeBoard,
} from '../../../../contracts/leaderboards-staff';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { RefusalDetails } from '@domain/kernel/result';
import type { Words } from '@/lib/refusal-words';

/** What is wrong with terms, by the field that a refusal names. */
const FIELDS: Readonly<Record<string, string>> = {
  weights: '连续打卡只能单独排，而且只能一直排；同一件事也别算两遍',
  season: '这一季的日子不对。有奖励的一季要从明天以后开始',
  prizes: '奖励从第 1 名连着往下写，最多奖到 50 人；一直排的、每天往前挪的和分组的榜不能有奖励',
  hasLeagues: '一直排的、每天往前挪的榜没有走完的一期，分不了组',
  purchases: '接龙和代报都是买东西，算它们的榜不设奖励',
  coupons: '这批券不能当这张榜的奖：要是本群还在发的一批，最多奖 30 张',
  couponsShort: '这批券剩得不够，并列也要留出来。先给批次加量，或者少奖几个人',
  excludesStaff: '有奖励的榜，运营不能参加',
  excludedGroups: '只有所有群的榜能让别的群不参加，本群总要在里面',
  budget: '就算全并列，奖励也不能超过本群一个月的积分预算。少给一点，或者少留几个并列名额',
  title: '给榜起个名字',
};

const wrong = ({ field }: RefusalDetails): string => FIELDS[String(field)] ?? '有一处填得不对，改一改再发';
const SHARED = {
  BOARD_UNKNOWN: '没找到这张榜',
  GROUP_DISSOLVED: '这个群已经解散了',
  ENDED: '这张榜已经结束了，可以照它再开一张',
  TERMS_WRONG: wrong,
} as const;

export const CREATE_REFUSALS: Words<OwnRefusalOf<typeof createBoard>> = {
  TERMS_WRONG: wrong,
  GROUP_DISSOLVED: SHARED.GROUP_DISSOLVED,
  OWNERS_ONLY: '所有群一起排的榜要群主来开。先给本群开一张？',
  TOO_MANY_BOARDS: ({ max }) => `本群最多同时开 ${String(max)} 张榜，先结束一张`,
};
export const EDIT_REFUSALS: Words<OwnRefusalOf<typeof editBoard>> = {
  ...SHARED,
  EDIT_LOCKED: '一期多长、已经开始的一季，都不能改。结束这张，再开一张',
  PERIOD_ENDING: '上一期刚走完，还在收尾，写的都留着。过几分钟再保存；榜收起来的，先放出来',
};
export const PAUSE_REFUSALS: Words<OwnRefusalOf<typeof pauseBoard>> = { ...SHARED, ALREADY_PAUSED: '已经收起来了' };
export const RESUME_REFUSALS: Words<OwnRefusalOf<typeof resumeBoard>> = { ...SHARED, NOT_PAUSED: '这张榜正放着呢' };
export const ABSENT_REFUSALS: Words<OwnRefusalOf<typeof listAbsent>> = { BOARD_UNKNOWN: SHARED.BOARD_UNKNOWN };
export const EXPORT_REFUSALS: Words<OwnRefusalOf<typeof exportBoard>> = { BOARD_UNKNOWN: SHARED.BOARD_UNKNOWN };
export const END_REFUSALS: Words<OwnRefusalOf<typeof endBoard>> = SHARED;

export const MANAGE_WORDS = {
  title: '榜单',
  create: '开一张榜',
  none: '还没有榜',
  noneNote: '开一张，马上就排出来',
  running: '进行中',
  paused: '收起来了',
  ended: '结束了',
  last: '最后一期',
  look: '看成员看到的',
  edit: '改规则',
  editNote: '从下一期起生效，成员先看到',
  copy: '照它再开一张',
  say: '复制到群里',
  sayNote: '告诉大家有这张榜、怎么算',
  absent: '还没上榜的',
  absentNote: '看看是谁，复制一段话叫上他们',
  absentTitle: (title: string) => `「${title}」还没上榜的`,
  allThere: '都在榜上了',
  call: (title: string, names: readonly string[], more: boolean) =>
    `「${title}」这一期还没见到${names.join('、')}${more ? '几位和其他邻居' : ''}，做一次就上榜，不急，来了就好`,
  export: '导出名次',
  exportNote: '一张表格，名字按各人选的露',
  exporting: '正在打开表格',
  exportNotOpened: '没打开，再点一次',
  pause: '先收起来',
  pauseNote: '核对的时候用，大家做的照样记',
  resume: '放出来',
  end: '结束',
  endNote: '有奖励的一期会先走完',
  putAway: '收起来了',
  resumed: '放出来了',
  endedDone: '结束了',
  endsLater: '这一期有奖励，走完就结束',
  kinds: (names: readonly string[]) => names.join('和'),
  chat: (title: string, rule: string) =>
    `「${title}」开了。算的是${rule}，同分同名次，先到的排前面。点卡片看自己第几、怎么来的；不想露名可以藏起来`,
} as const;

/** Pausing and ending ask for a reason that members read. */
export const REASON_WORDS = {
  pause: {
    title: '先把榜收起来？',
    note: '成员会看到原因。大家做的照样记，核对好再放出来',
    act: '收起来',
    reasons: ['在核对分数', '规则要说明一下'],
  },
  end: {
    title: '结束这张榜？',
    note: '有奖励的一期会先走完再结束，得的奖一分不少',
    act: '结束',
    reasons: ['换个玩法', '这一季结束了'],
  },
} as const;

export const EDITOR_WORDS = {
  create: '开一张榜',
  edit: '改规则',
  template: '从哪张开始',
  kept: '写到一半会自己留在手机上',
  firstTitle: '本周积分榜',
  monthTitle: '每月打卡榜',
  rollingTitle: '近 30 天榜',
  streakTitle: '坚持榜',
  helpTitle: '帮邻居榜',
  leagueTitle: '每周分组榜',
  name: '名字',
  namePlaceholder: '比如：本周积分榜',
  rule: '想说的话',
  rulePlaceholder: '可以不写',
  counts: '算什么',
  countsHelp: '可以选几样，各给一个权重',
  weight: (name: string) => `${name}的权重`,
  period: '多久一期',
  seasonFrom: '第一天',
  seasonTo: '最后一天',
  scope: '谁和谁排',
  scopes: { group: '本群', organisation: '所有群' },
  excluded: '不参加的群',
  excludedHelp: '点到的群，那里做的不算进这张榜',
  staff: '运营不参加',
  staffHelp: '有奖励时一定不参加',
  masks: '名字打码',
  masksHelp: '只看到第一个字',
  leagues: '分组排',
  leaguesHelp: '每组约 30 位，和活跃度相近的比',
  prizes: '奖励',
  prizesHelp: '从下一期开始，成员先看到再比',
  first: '第 1 名',
  second: '第 2–3 名',
  third: '第 4–10 名',
  points: '积分',
  none: '没有',
  noPrizes: '接龙和代报都是买东西，算它们的榜不设奖励',
  noEnd: '一直排的、每天往前挪的榜，没有一期走完的时候，不设奖励，也不分组',
  coupon: '再得一张券',
  couponPlaces: '这张券发给',
  couponSteps: { 1: '第 1 名', 2: '前 3 名', 3: '前 10 名' },
  couponHelp: '一期开始时按人数留好，并列也够；没发出去的会退回批次',
  couponOf: (title: string, left: number) => `${title} · 剩 ${left} 张`,
  reserve: '并列名额',
  reserveHelp: (points: string) => `并列时多给的人数。一期最多花 ${points} 积分`,
  publish: '发布',
  save: '从下一期起生效',
  saveNow: '改好，马上生效',
  changed: '改好了',
} as const;
