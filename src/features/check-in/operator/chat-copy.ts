export interface ChatFacts {
  readonly title: string;
  readonly doneCount: number;
  /** As each member chose to be seen. */
  readonly names: readonly string[];
  /** How many more there are than named. */
  readonly moreCount: number;
  /** Until when today can be done: "今晚 24:00"; null when it cannot any more. */
  readonly deadline: string | null;
}

/** What an operator may paste in the chat, in a few tones. Names nobody who did not agree to it, and shames nobody. */
export function chatTexts(facts: ChatFacts): readonly string[] {
  const { title, doneCount, names, moreCount, deadline } = facts;
  const unfinishedCount = names.length + moreCount;
  if (unfinishedCount === 0) return [`「${title}」今天 ${doneCount} 人打了，都齐了`];
  if (deadline === null) return [`「${title}」今天 ${doneCount} 人打了，辛苦各位，明天接着来`];
  const who = names.length === 0 ? `${moreCount} 位` : `${names.join('、')}${more(names, moreCount)}`;
  return [
    `「${title}」今天 ${doneCount} 人打了，还差：${who}。${deadline} 前都算，不急`,
    `还有 ${unfinishedCount} 位没打「${title}」，${deadline} 前点一下就算数，忙的话可以先请假`,
    `「${title}」已经 ${doneCount} 人了，差你一个。${deadline} 前都算，打完说说今天怎么样`,
  ];
}

const more = (names: readonly string[], moreCount: number) =>
  moreCount > 0 ? ` 等 ${names.length + moreCount} 位` : '';
