/** What waits for staff: what it is, since when, and the verb on its button. */
export const THING_WORDS = {
  complaints: {
    title: (count: string) => `${count} 条申诉没回`,
    note: (since: string) => `最早 ${since} 来的`,
    act: '去回复',
  },
  adjustments: {
    title: (count: string) => `${count} 笔加减分等你点头`,
    note: (who: string, by: string) => `${by}给${who}的`,
    act: '去看看',
  },
  texts: { title: (count: string) => `${count} 段话等着看`, note: (title: string) => `「${title}」`, act: '去看看' },
  signUps: {
    title: (count: string) => `${count} 份报名等你点头`,
    note: (title: string, since: string) => `「${title}」，最早 ${since} 报的`,
    act: '去看看',
  },
  unfinished: {
    title: (count: string) => `${count} 位还没打卡`,
    note: (title: string, deadline: string) => `${deadline} 前 · ${title}`,
    act: '喊一声',
  },
  lastDay: { title: (title: string) => `「${title}」今天最后一天`, note: '打完就收官', act: '去看看' },
  paused: { title: (title: string) => `「${title}」还停着`, note: '停的日子不算断', act: '去恢复' },
  pausedBatch: { title: (title: string) => `「${title}」停着`, note: '停着不能领也不能用', act: '去处理' },
  soldOut: {
    title: (title: string) => `「${title}」发完了`,
    note: (deadline: string) => `领到 ${deadline}`,
    act: '去加量',
  },
  chainCases: {
    title: (count: string) => `${count} 条接龙售后没回`,
    note: (title: string) => `「${title}」`,
    act: '去回复',
  },
  chainClaims: {
    title: (count: string) => `${count} 人说接龙是自己的`,
    note: (title: string) => `「${title}」`,
    act: '去确认',
  },
  chainReports: {
    title: (count: string) => `${count} 人说付好了`,
    note: (title: string) => `「${title}」`,
    act: '去核对',
  },
  chainMissing: {
    title: (count: string, unit: string) => `接龙还差 ${count} ${unit}`,
    note: (title: string, deadline: string) => `${deadline} 截止 · ${title}`,
    units: { entries: '人', pieces: '份' },
    act: '喊一声',
  },
  chainPickUps: {
    title: (count: string) => `${count} 单还没取`,
    note: (title: string) => `到货一天多了 · ${title}`,
    act: '去提醒',
  },
  chainLow: {
    title: (left: string) => `有一样只剩 ${left} 份了`,
    note: (title: string) => `「${title}」`,
    act: '去加量',
  },
  pausedChain: { title: (title: string) => `「${title}」还停着`, note: '停着不能接，截止时间照走', act: '去恢复' },
} as const;
