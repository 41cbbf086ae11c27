/** Words of the group's rules. */
export const RULES_WORDS = {
  title: '群规',
  rules: '大家约好的',
  points: '积分怎么算',
  changed: (day: string) => `${day}改的`,
  expiry: (years: number) => (years === 1 ? '得到的积分，用到下一年的年底' : `得到的积分，用到 ${years} 年后的年底`),
  worth: (pointsPerYuan: number) => `${pointsPerYuan} 分相当于 1 元，只能换券，不能提现`,
  accept: '知道了，照着做',
  accepted: '记下了',
} as const;
