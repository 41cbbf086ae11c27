/** Words of the kit itself. */
export const KIT_WORDS = {
  close: '关闭',
  back: '返回',
  retry: '再试一次',
  undo: '撤销',
  end: '没有更多了',
  more: '看更多',
  loading: '正在加载',
  cancel: '先不了',
  minus: '减一',
  plus: '加一',
  previousMonth: '上个月',
  nextMonth: '下个月',
  choose: '请选择',
  region: '省 市 区，用空格隔开',
  anonymous: '匿',
  unknown: '—',
  madeUp: '已补',
  canMakeUp: '补',
  canMakeUpLabel: '可补',
  onLeave: '假',
} as const;

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

export const monthWords = (year: number, month: number) => `${year} 年 ${month} 月`;

/** How a calendar day is read out. */
export const DAY_STATE_WORDS = {
  none: '',
  done: '，已打卡',
  missed: '，漏了',
  'made-up': '，已补',
  leave: '，请假',
  future: '，还没到',
} as const;

export const dayWords = (month: number, day: number) => `${month} 月 ${day} 日`;
export const limitWords = (max: number) => `最多 ${max} 份`;
export const seedWords = (filled: number, total: number) => `${filled} 份，共 ${total} 份`;
export const ratingWords = (value: number, max: number) => `${value} / ${max}`;
export const undoWords = (seconds: number) => `撤销（${seconds} 秒）`;

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

/** The time left in words: days, hours and minutes, and seconds only within the last minute. */
export function remainingWords(leftMs: number): string {
  if (leftMs <= 0) return '已结束';
  if (leftMs < MINUTE_MS) return `还剩 ${Math.ceil(leftMs / 1000)} 秒`;
  const minutes = Math.floor(leftMs / MINUTE_MS);
  if (minutes < HOUR_MINUTES) return `还剩 ${minutes} 分钟`;
  const hours = Math.floor(minutes / HOUR_MINUTES);
  if (hours < DAY_HOURS)
    return minutes % HOUR_MINUTES === 0 ? `还剩 ${hours} 小时` : `还剩 ${hours} 小时 ${minutes % HOUR_MINUTES} 分`;
  return `还剩 ${Math.floor(hours / DAY_HOURS)} 天`;
}
