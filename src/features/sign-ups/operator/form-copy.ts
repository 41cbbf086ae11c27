import type { Segment } from '@domain/sign-ups/segment';

/** Words of the page of one form, for those who run it. */
export const RUN_WORDS = {
  title: '报名',
  published: '发布了，转到群里叫上大家',
  taken: '占了名额',
  left: '还有',
  waiting: '候补',
  attended: '已签到',
  people: '人',
  unlimited: '不限',
  pending: (count: number) => `${count} 份等你点头`,
  pendingAct: '去看看',
  share: '转到群里',
  doing: '做点什么',
  list: '报名名单',
  listNote: (count: number) => `${count} 份，能找人、能审`,
  door: '门口签到',
  doorNote: '扫票、自己签到的码、现场来的人',
  unfinished: '谁还没报',
  unfinishedNote: '名单，和一段能贴到群里的话',
  message: '给报名的人捎句话',
  messageNote: '会出现在对方的消息里',
  edit: '改一改',
  editNote: '文字、时间随时能改，名额只能加',
  copy: '照着再开一个',
  fee: '改费用说明',
  feeNote: '这一场怎么算，随时能改',
  feeTitle: '费用怎么算',
  feeSave: '改好',
  feeSaved: '改好了',
  pause: '暂停',
  pauseNote: '先不收新的，报过的不动',
  resume: '恢复',
  resumeNote: '接着收',
  end: '提前结束',
  endNote: '不再收新的，报过的照样算',
  callOff: '这一场不办了',
  callOffNote: '报过的人马上收到消息，名额都作废',
  calledOff: (reason: string) => `这一场不办了：${reason}`,
  look: '看成员看到的',
  phase: { upcoming: '快开始', running: '报名中', paused: '暂停中', closed: '截止了', over: '结束了' },
  sayIt: '可以这样跟大家说',
  export: '导出表格',
  exportNote: '谁报了、填了什么、到没到，还有能打印的签到名单和胸牌。留一天',
  exporting: '表格做好了，正在打开',
  notOpened: '没打开，再点一次',
  series: '每周活动',
  seriesNote: '跳过一场、看固定成员、以后不办',
  resumed: '恢复了',
  options: '大家怎么选',
  optionCount: (chosen: number, left: number | null) => (left === null ? `${chosen} 人` : `${chosen} 人 · 余 ${left}`),
  average: (average: string, count: number) => `平均 ${average}，${count} 人打了`,
} as const;

/** Reasons offered with one tap, and what is said in the chat. */
export const STOP_WORDS = {
  pause: {
    title: '先停一停？',
    note: '先不收新的报名，报过的名额都留着',
    act: '暂停',
    reasons: ['场地还没定', '时间要改一改', '名额要重新算'],
    say: (title: string, reason: string) => `「${title}」报名先停一停：${reason}。报过的名额都留着，恢复了在群里说`,
  },
  end: {
    title: '现在结束报名？',
    note: '不再收新的，报过的照样算，之后不能恢复',
    act: '结束',
    reasons: ['人够了', '天气不好，改期', '这次不办了'],
    say: (title: string, reason: string) => `「${title}」报名到此为止：${reason}。报过的我会一个个说清楚`,
  },
  callOff: {
    title: '这一场不办了？',
    note: '报过的人马上收到消息，名额和候补都作废，不能恢复',
    act: '取消这一场',
    reasons: ['天气不好', '场地有变', '人数不够'],
    say: (title: string, reason: string) => `「${title}」这一场不办了：${reason}。报过名的都会收到消息，抱歉`,
  },
  resumeSay: (title: string) => `「${title}」恢复报名了，点卡片就能报`,
} as const;

export const LIST_WORDS = {
  title: '报名名单',
  search: '找人',
  searchPlaceholder: '名字开头几个字',
  all: '全部',
  segments: {
    pending: '等我点头',
    confirmed: '报上了',
    waiting: '候补',
    offered: '等对方确认',
    returned: '等补充',
    cancelled: '取消了',
    declined: '没通过',
    lapsed: '没赶上',
    came: '到了',
    missing: '没到',
  } satisfies Record<Segment, string>,
  empty: '还没有人报',
  emptyNote: '转到群里，叫上大家',
  emptyFilter: '这一类没有人',
  party: (places: number) => `${places} 人`,
  at: (when: string) => `${when} 报的`,
  attended: '已签到',
  pick: (name: string) => `选上${name}`,
  approve: (count: number) => (count === 0 ? '先选上' : `同意 ${count} 份`),
  approved: (count: number) => `同意了 ${count} 份`,
  skipped: (count: number) => `，${count} 份没动，对方刚改过或退出了`,
  picked: '按选项看',
  everyOption: '都看',
  pickedOf: (title: string, label: string) => `${title} · ${label}`,
} as const;

export const DETAILS_WORDS = {
  waitingPictures: (count: number) => `还有 ${count} 张照片在检查，过了就能看到`,
  title: '报名内容',
  masked: '遮住了',
  look: '看一眼个人信息',
  lookNote: '看 10 分钟。对方会看到是你看的',
  lookConfirm: '看，记我名字',
  looked: (time: string) => `${time} 前看得到`,
  open: '打开',
  openFile: (name: string) => `打开${name}`,
  erased: '已按约定删除',
  none: '没填',
  approve: '同意',
  return: '请补充',
  approved: '同意了',
  notApproved: '没动，对方刚改过或退出了',
  declined: '告诉对方了',
  reason: (reason: string) => `说过：${reason}`,
  member: '看这位成员',
  no: {
    request: {
      title: '这次不通过？',
      note: '名额马上让出来，对方在消息里看到原因',
      act: '不通过',
      reasons: ['名额有限，下次早点', '条件不合这一次', '重复报了'],
    },
    place: {
      title: '收回这个名额？',
      note: '名额马上让给下一位，对方在消息里看到原因',
      act: '收回名额',
      reasons: ['本人说来不了', '重复报了', '场地坐不下了'],
    },
    turn: {
      title: '请对方退出候补？',
      note: '后面的往前一位，对方在消息里看到原因',
      act: '退出候补',
      reasons: ['本人说来不了', '重复报了', '条件不合这一次'],
    },
  },
  returnWords: {
    title: '请对方补充？',
    note: '名额先替对方留着，补好了再看。过了时间名额给下一位',
    act: '发给对方',
    reasons: ['手机号写全一点', '照片看不清', '人数对不上，改一下'],
  },
  returnWithin: '多久内补好',
  returnChoices: { '120': '2 小时', '720': '半天', '1440': '1 天', '2880': '2 天' },
  returnBy: (deadline: string) => `${deadline} 前补好，过了名额给下一位`,
} as const;

export const UNFINISHED_WORDS = {
  title: '谁还没报',
  say: '贴到群里的话',
  everybody: '都报了',
  everybodyNote: '去群里谢谢大家',
  first: '没有报名、或者退出了的',
} as const;

export const MESSAGE_WORDS = {
  title: '捎句话',
  to: '给谁',
  all: '所有在报的人',
  text: '说什么',
  placeholder: '明早 8 点改到西门集合',
  empty: '先写一句',
  send: '发出去',
  sent: '发出去了，几分钟内到',
} as const;

/** What an operator may paste in the chat. Names nobody who did not agree to it. */
export function chatTexts(facts: {
  readonly title: string;
  readonly leftCount: number | null;
  readonly deadline: string | null;
  readonly names: readonly string[];
}): readonly string[] {
  const { title, leftCount, deadline, names } = facts;
  const left = leftCount === null ? '' : leftCount > 0 ? `还有 ${leftCount} 个名额，` : '满了可以排候补，';
  const until = deadline === null ? '' : `${deadline} 截止`;
  const named = names.length === 0 ? '' : `还没报的：${names.join('、')}。`;
  return [
    `「${title}」${left}${until}。${named}点卡片就能报，来不了也没关系`,
    `「${title}」${until}，${left}想来的点一下卡片，两下就报好`,
  ];
}
