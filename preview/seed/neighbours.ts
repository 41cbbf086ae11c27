import { dice, type Dice } from './dice';
import { STORY_DAYS } from './story-time';

/** Somebody of the group who is played by nobody. */
export interface Neighbour {
  readonly openid: string;
  readonly name: string;
  readonly showsName: boolean;
  /** The day they joined, as days before today (negative). */
  readonly joinOffset: number;
  /** How likely they read on a day. */
  readonly zeal: number;
  /** The minute of the day at which they usually read. */
  readonly habitMinute: number;
  /** Takes part in the night owls' challenge. */
  readonly isNightOwl: boolean;
}

const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚玲桂英华慧婷雪宁佳欣怡悦梓涵子轩宇航思远若曦一诺');
const NICKS = [
  '豆豆妈',
  '团子爸爸',
  '七楼阿嬷',
  '爱种花的老林',
  '橙子',
  '小鱼干',
  '阿布',
  '早起的鸟',
  '米粒',
  '核桃',
  '三号楼老张',
  '晚风',
  '半糖',
  '大白',
  '花卷',
  '小葵',
  '阿毛',
  '果果妈妈',
  '瓜瓜',
  '糯米',
  '北北',
  '芝麻',
  '青柠',
  '老郭修车',
  '阿宽',
  '木木',
  '可乐',
  '十一',
  '小树',
  '春天里',
  '石榴',
  '胖虎',
  '圆圆',
  '落落',
  '栗子',
  '二楼的猫',
  '阿九',
  '拾光',
  '慢慢',
  '奶茶不加糖',
];

/** How many play no persona. With the seven who do, the group has 300. */
export const NEIGHBOUR_COUNT = 294;

/** The same people every time: who they are, when they came, how keen they are. */
export function neighbours(): readonly Neighbour[] {
  const taken = new Set<string>();
  return Array.from({ length: NEIGHBOUR_COUNT }, (_, index) => {
    const luck = dice(`neighbour-${String(index)}`);
    return {
      openid: `demo-neighbour-${String(index).padStart(3, '0')}`,
      name: freshName(luck, index, taken),
      showsName: luck.chance(0.72),
      joinOffset: joinOffset(index, luck),
      zeal: zealOf(luck),
      habitMinute: luck.pick([405, 440, 480, 760, 1_140, 1_230, 1_290]) + luck.whole(-25, 25),
      isNightOwl: luck.chance(0.16),
    };
  });
}

function freshName(luck: Dice, index: number, taken: Set<string>): string {
  let name = index < NICKS.length ? (NICKS[index] ?? '') : fullName(luck);
  while (taken.has(name)) name = fullName(luck);
  taken.add(name);
  return name;
}

function fullName(luck: Dice): string {
  const given = luck.pick(GIVEN) + (luck.chance(0.7) ? luck.pick(GIVEN) : '');
  return luck.pick(SURNAMES) + given;
}

/** Sixty on the first day, then a steady trickle until the day before yesterday. */
function joinOffset(index: number, luck: Dice): number {
  if (index < 60) return -STORY_DAYS;
  const share = (index - 60) / (NEIGHBOUR_COUNT - 60);
  return Math.min(-2, Math.round(-STORY_DAYS + 1 + share ** 1.4 * (STORY_DAYS - 3)) + luck.whole(0, 2));
}

/** A fifth come nearly always, most on two days of three, some hardly ever. */
function zealOf(luck: Dice): number {
  const kind = luck.next();
  if (kind < 0.22) return 0.94;
  return kind < 0.82 ? 0.59 + luck.next() * 0.3 : 0.08 + luck.next() * 0.2;
}
