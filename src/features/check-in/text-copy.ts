import type { TextVisibility } from '../../../contracts/check-in-reads';

/** Words around what members write with a check-in. */
export const TEXT_WORDS = {
  label: '想说的话',
  placeholder: '可不写',
  keepPrivate: '只给自己看',
  shownNote: '看过后群友能看见',
  privateNote: '只有你自己看得到',
  mine: '我今天写的',
  othersTitle: '大家写的',
  seeAll: '看大家的',
  nobody: '还没有人写。打卡时写一句，看过后就在这里',
  todayCount: (count: string) => `今天 ${count} 人`,
  me: '我',
} as const;

/** Who can read what I wrote. */
export const VISIBILITY_WORDS: Record<TextVisibility, string> = {
  private: '只有你自己看得到',
  pending: '已收到，看过后大家就能看见',
  group: '群友看得到',
  refused: '这段话没有给大家看，只有你自己看得到',
};
