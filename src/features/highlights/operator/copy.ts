import type { chooseHighlight, publishSpeaker } from '../../../../contracts/highlights';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

const TEXTS_OFF = '先在群设置里打开“展示大家写的话”';

export const CHOOSE_REFUSALS: Words<OwnRefusalOf<typeof chooseHighlight>> = {
  HIGHLIGHT_UNKNOWN: '没找到这段话，作者可能收回去了',
  TEXTS_OFF,
  NOT_READY: '这段话现在选不了，下拉刷新看看',
};
export const PUBLISH_REFUSALS: Words<OwnRefusalOf<typeof publishSpeaker>> = {
  TEXTS_OFF,
  WEEK_CLOSED: '只能发这一周和上一周的',
  NO_HIGHLIGHT: '这位邻居这周没有精华，或者已经不在群里了',
  ALREADY_PUBLISHED: '这周的发言人已经发布了',
  DAY_FULL: '这位邻居今天的积分满了，明天再发；或者先少给一点',
  ACCOUNT_CLOSED: '这位邻居已经注销了',
  YOURSELF: '不能给自己发奖，请另一位管理员来发',
};

export const NOMINATION_WORDS = {
  title: '精华',
  tabs: { ready: '待选', shown: '在精华里', asked: '等点头', checking: '检查中', hidden: '收起的' },
  nothing: '这里是空的',
  nothingNote: '成员在“精华”页推荐邻居说的话，对方同意后到这里',
  choose: '选进精华',
  hide: '收起来',
  back: '放回去',
  chosen: '进精华了',
  hidden: '收起来了',
  askedOnly: '作者点头前，看不到写了什么',
  say: '复制到群里',
  ask: (title: string) => `「${title}」等大家来推荐：群里谁说的话让你记住了？点卡片贴过来，对方同意就进精华`,
  list: (lines: readonly string[]) => ['最近的精华', ...lines, '点卡片看更多，也可以推荐一段'].join('\n'),
  line: (name: string, text: string, voteCount: number) =>
    `· ${name}：${text}${voteCount === 0 ? '' : `（${String(voteCount)} 票）`}`,
} as const;

export const WEEK_WORDS = {
  title: '精华发言人',
  last: '上一周',
  current: '这一周',
  nobody: '这周还没有精华',
  count: (count: number, voteCount: number) =>
    voteCount === 0 ? `${String(count)} 段` : `${String(count)} 段 · ${String(voteCount)} 票`,
  publish: '发布',
  published: (name: string, points: number) => (points > 0 ? `${name}，奖励 ${points} 积分` : name),
  sheetTitle: (name: string) => `发布「${name}」`,
  sheetNote: '大家会看到名字、你写的话和海报；积分马上到账，一周一位，不能改',
  points: '奖励',
  pointsOf: (points: number) => (points === 0 ? '不给积分' : `${points} 积分`),
  words: '想说的话',
  wordsPlaceholder: '可以不写',
  done: '发布了，去“精华”里看海报',
} as const;

export const REWARDS = [0, 20, 50, 100, 200] as const;
