/** Words of the page of one challenge, and of who has done it today. */
export const CAMPAIGN_WORDS = {
  recovery: (days: number, broken: number, percent: number) =>
    `近 ${days} 天漏了 ${broken} 次，两天内回来的占 ${percent}%`,
  title: '打卡',
  phase: { upcoming: '还没开始', running: '进行中', paused: '暂停中', over: '结束了' },
  dayOf: (day: number, days: number) => `第 ${day} 天，共 ${days} 天`,
  starts: (day: string, days: number) => `${day} 开始，共 ${days} 天`,
  fromTo: (from: string, to: string) => `${from} 到 ${to}`,
  done: '今天打过',
  unfinished: '还没打卡',
  members: '群里',
  people: '人',
  percent: (percent: number) => `${percent}%`,
  source: '按现在在群的成员算',
  published: '发布了，转到群里叫上大家',
  share: '转到群里',
  doing: '做点什么',
  seeUnfinished: '谁还没打',
  seeUnfinishedNote: '名单，和一段能贴到群里的话',
  seeTexts: '等着看的话',
  seeTextsNote: '内容检查没说准的，你来看一眼',
  edit: '改一改',
  editNote: { upcoming: '还没开始，都能改', begun: '名称、规则、结束日期' },
  copy: '照着再开一个',
  pause: '暂停',
  pauseNote: '停的日子不算断',
  resume: '恢复',
  resumeNote: '今天没打不算断，谁也不用赶',
  end: '提前结束',
  endNote: '打过的天数和积分都留着',
  rules: '规则',
  resumed: '恢复了，今天没打不算断',
  pausedNote: '停的日子不用打，也不算断',
  sayIt: '可以这样跟大家说',
} as const;

/** Reasons offered with one tap, and what is said in the chat. */
export const REASON_WORDS = {
  pause: {
    title: '先停一停？',
    note: '从今天起不用打，也不算断。恢复后接着数',
    act: '暂停',
    reasons: ['放假了，大家歇几天', '规则要改一改', '出了点问题，先停一停'],
    say: (title: string, reason: string) =>
      `「${title}」今天起先停一停：${reason}。停的日子不算断，连续的天数都留着，恢复了在群里说`,
  },
  end: {
    title: '现在结束？',
    note: '大家打过的天数和积分都留着，之后不能再打，也不能恢复',
    act: '结束',
    reasons: ['目标达成，提前收官', '参加的人少，先收了', '换一个新的'],
    say: (title: string, reason: string) => `「${title}」到今天为止：${reason}。打过的天数和积分都留着，谢谢每一位`,
  },
  resumeSay: (title: string) => `「${title}」恢复了，现在就能打。今天没打不算断，之前的连续天数都接得上`,
} as const;

/** Words of the list of who has done it today. */
export const ATTENDANCE_WORDS = {
  title: '今天的打卡',
  tabs: { unfinished: '还没打', done: '打过了' },
  everybodyDone: '今天都打了',
  everybodyDoneNote: '去群里夸一夸',
  nobodyDone: '今天还没有人打',
  nobodyDoneNote: '发一段话到群里，叫上大家',
  closed: '现在不在打卡时间',
  streak: (days: number) => `连续 ${days} 天`,
  broken: '断了',
  lastDay: (day: string) => `上次 ${day}`,
  never: '还没打过',
  onLeave: '今天请假',
  unfinishedFirst: '最近来过的在前面',
  say: '贴到群里的话',
  member: '看这位成员',
  takeBack: '收回一天',
} as const;

export const TAKE_BACK_WORDS = {
  title: (name: string) => `收回${name}的一天？`,
  note: '那天的天数和积分一起收回，成员会在消息里看到原因',
  day: '哪一天',
  reason: '原因',
  placeholder: '比如：照片不是当天的',
  missing: '写一句原因',
  act: '收回这一天',
  taken: (points: number) => (points > 0 ? `收回了，退掉 ${points} 分` : '收回了，那天没有发过分'),
} as const;

/** Words of the review of texts. */
export const TEXTS_WORDS = {
  title: '等着看的话',
  note: '内容检查没说准的。放出来之前会再查一遍',
  empty: '没有等着看的话',
  emptyNote: '大家写的都看过了',
  show: '给大家看',
  hide: '不展示',
  shown: '放出来了，群友能看见',
  hidden: '不展示了，作者自己还看得到',
} as const;
