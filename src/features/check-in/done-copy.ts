/** Words of the page after a check-in. */
export const DONE_WORDS = {
  title: '打卡',
  counted: '今天算上了',
  countedAt: (time: string) => `今天算上了，${time}`,
  day: (days: number) => `第 ${days} 天`,
  streak: (days: number) => `连续 ${days} 天`,
  firstDay: '第一天，欢迎',
  checkIn: '打卡',
  milestone: (days: number | null) => (days === null ? '连续达成' : `连续 ${days} 天`),
  asRuled: '按今天的规则',
  balance: '余额',
  points: '分',
  noPoints: '这个打卡不发积分，天数照算',
  toLedger: '看积分记录',
  share: '发到群里',
  finish: '完成',
  shareTitle: (title: string, days: number) => `我在「${title}」打卡第 ${days} 天，一起来`,
} as const;
