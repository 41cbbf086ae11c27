import { MEDAL_NAMES } from './copy';
import type { MedalKind } from './medals';
import type { NoticeKind } from './notice';
import { type Facts, type NoticeWords, part } from './notice-words-copy';

type Recognition = Extract<
  NoticeKind,
  | 'make-up-given'
  | 'board-won'
  | 'board-short'
  | 'medal-won'
  | 'speaker-chosen'
  | `buddy-${string}`
  | `highlight-${string}`
>;

/** What counted, where somebody asks how their help came about. */
export const SHOWN_AROUND = '带一位新邻居';

/** What is said of being thanked, honoured and helped. */
export const RECOGNITION_WORDS: Readonly<Record<Recognition, (facts: Facts) => NoticeWords>> = {
  'make-up-given': (facts) => ({
    title: '邻居送了你一张补卡',
    body: `${part(facts, 'title', ['「', '」，'])}这个月多补一天，漏了哪天自己挑`,
  }),
  'buddy-offered': () => ({
    title: '有位老邻居愿意带你熟悉本群',
    body: '七天里回一声就行，不用带也不要紧',
  }),
  'buddy-accepted': () => ({
    title: '新邻居答应让你带一带',
    body: '两周里 TA 参加三次，就算你帮上忙了',
  }),
  'buddy-finished': () => ({
    title: '你带的新邻居上手了',
    body: '算你帮了一次忙，「怎么来的」里能看到',
  }),
  'highlight-asked': () => ({
    title: '有人推荐你说的话进精华',
    body: '你同意了才会给大家看，不同意也没人知道',
  }),
  'highlight-shown': () => ({ title: '你说的话进精华了', body: '随时可以自己收回来' }),
  'speaker-chosen': (facts) => ({
    title: '你是这周的精华发言人',
    body: Number(facts.points) > 0 ? `${part(facts, 'points')} 积分到账了，精华里有给你的海报` : '精华里有给你的海报',
  }),
  'medal-won': (facts) => ({
    title: `得了一枚奖章 ${part(facts, 'medal') in MEDAL_NAMES ? MEDAL_NAMES[facts.medal as MedalKind] : ''}`,
    body: '在奖章页里，可以存成图片',
  }),
  'board-short': (facts) => ({
    title: `券不够，这一期的榜没有券奖${part(facts, 'title', ['：', ''])}`,
    body: '成员看到的规则已经改了。给券批次加量，下一期就有',
  }),
  'board-won': (facts) => ({
    title: `你在榜上得了奖${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'rank', ['第 ', ' 名，'])}${prizeWords(facts)}`,
  }),
};

function prizeWords(facts: Facts): string {
  const coupon = part(facts, 'coupon', ['「', '」在券包里']);
  const points = Number(facts.points) > 0 ? `${part(facts, 'points')} 积分到账了` : '';
  return [points, coupon].filter((prize) => prize !== '').join('，') || '积分和券页里能看到';
}
