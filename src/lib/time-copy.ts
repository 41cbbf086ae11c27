/** Words for days. */
export const DAY_WORDS = {
  near: { '-1': '昨天', '0': '今天', '1': '明天' } as Readonly<Record<number, string>>,
  tonight: '今晚',
  /** From this hour on today's deadlines are tonight's. */
  eveningHour: 18,
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  monthDay: (month: number, day: number) => `${month} 月 ${day} 日`,
  withYear: (year: number, day: string) => `${year} 年 ${day}`,
} as const;
