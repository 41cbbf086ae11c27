import type { answerNomination, nominate, voteHighlight } from '../../../contracts/highlights';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { HighlightState } from '@domain/highlights/highlight';
import type { Words } from '@/lib/refusal-words';

const TEXTS_OFF = '群里先不展示大家写的话，管理员打开了再推荐';

export const NOMINATE_REFUSALS: Words<OwnRefusalOf<typeof nominate>> = {
  TEXTS_OFF,
  AUTHOR_UNKNOWN: '这位邻居不在群里了',
  YOURSELF: '自己的话要别人来推荐',
  ALREADY_NOMINATED: '这段话有人推荐过了',
  TOO_MANY_ASKED: ({ max }) => `这位邻居还有 ${String(max)} 段没看，过两天再推荐`,
};
export const ANSWER_REFUSALS: Words<OwnRefusalOf<typeof answerNomination>> = {
  HIGHLIGHT_UNKNOWN: '没找到这段话，可能已经删了',
  ALREADY_ANSWERED: '你已经回过了',
};

export const VOTE_REFUSALS: Words<OwnRefusalOf<typeof voteHighlight>> = {
  HIGHLIGHT_UNKNOWN: '没找到这段话，可能已经收起来了',
  TEXTS_OFF,
  YOURSELF: '自己的话留给邻居投',
  VOTE_CLOSED: '那一周的票已经收了，看看这周的',
};

export const HIGHLIGHT_WORDS = {
  title: '精华',
  share: '发到群里',
  shareTitle: '邻居们说过的好话，都收在精华里',
  tabs: { all: '大家的', week: '这周的', mine: '我说的' },
  search: '找一找',
  searchPlaceholder: '里面的字，或者标签',
  nothing: '还没有精华',
  nothingNote: '推荐一段邻居说的好话，对方同意、管理员选了就在这里',
  notFound: '没找到',
  notFoundNote: '换个词试试',
  nothingMine: '还没有人推荐你说的话',
  nothingMineNote: '有人推荐时会先问你，你同意了才会给大家看',
  nominate: '推荐一段',
  tag: (tag: string) => `找标签：${tag}`,
  me: '我',
  agree: '同意',
  decline: '不同意',
  takeBack: '收回来',
  agreed: '好，检查过就轮到管理员选',
  declined: '好，不会给别人看',
  asked: '有人推荐了你说的这段话，同意给大家看吗？',
} as const;

export const VOTE_WORDS = {
  vote: (count: number) => (count === 0 ? '投一票' : `投一票 · ${String(count)}`),
  voted: (count: number) => `投过了 · ${String(count)}`,
  count: (count: number) => `${String(count)} 票`,
  label: (name: string, count: number, hasVoted: boolean) =>
    hasVoted ? `收回投给${name}的一票，现在 ${String(count)} 票` : `给${name}投一票，现在 ${String(count)} 票`,
} as const;

export const WEEK_LIST_WORDS = {
  current: '这一周',
  last: '上一周',
  order: '票多的在前',
  nothing: '这两周还没有精华',
  nothingNote: '推荐一段邻居说的好话，进了精华大家就能投票',
} as const;

export const SPEAKER_WORDS = {
  kicker: '精华发言人',
  week: (from: string, to: string) => `${from} – ${to}`,
  count: (count: number) => `${count} 段精华`,
  points: (points: number) => `得 ${points} 积分`,
  picture: '看海报',
  pictureTitle: '发到群里的海报',
  foot: (groupName: string) => `来自「${groupName}」`,
  footNote: '想看更多，点群里的卡片',
} as const;

export const STATE_WORDS: Readonly<Record<HighlightState, string>> = {
  asked: '等你点头',
  checking: '还在检查',
  ready: '等管理员选',
  shown: '在精华里',
  hidden: '管理员收起来了',
  declined: '你没同意',
  refused: '没通过检查',
};

export const NOMINATE_WORDS = {
  title: '推荐一段话',
  note: '对方同意才会给大家看，不同意没人知道',
  who: '谁说的',
  whoPlaceholder: '名字开头的字',
  nobody: '没有这样开头的名字',
  change: '换一位',
  text: '说了什么',
  textPlaceholder: '把群里那段话贴过来',
  tags: '标签',
  tagsHelp: '最多 3 个，方便以后找',
  ownTag: '自己写一个',
  send: '推荐',
  needsWho: '先选是谁说的',
  needsText: '把那段话贴过来',
  sent: '推荐好了，等对方点头',
} as const;

/** Tags that are often right. */
export const TAGS = ['经验', '好物', '暖心', '好笑', '提醒'] as const;
