import { MEDAL_NAMES } from '@domain/groups/copy';
import type { MedalKind } from '@domain/groups/medals';

/** What stands in the ring of a medal, and what it is for. */
export const MEDAL_FACTS: Readonly<Record<MedalKind, { readonly emblem: string; readonly what: string }>> = {
  'days-7': { emblem: '7', what: '在群里打卡满 7 天' },
  'days-21': { emblem: '21', what: '在群里打卡满 21 天' },
  'days-100': { emblem: '100', what: '在群里打卡满 100 天' },
  'first-chain': { emblem: '1', what: '接龙成团一次' },
  'helped-10': { emblem: '10', what: '帮邻居 10 次：代接龙成团、带新邻居' },
};

export const MEDAL_WORDS = {
  title: '奖章',
  count: (count: number) => `得了 ${count} 枚`,
  note: '断了也不清零，来了就算',
  name: (medal: MedalKind) => MEDAL_NAMES[medal],
  awarded: (day: string) => `${day} 得的`,
  progress: (count: number, goal: number) => `${count} / ${goal}`,
  picture: '看证书',
  pictureTitle: '我的证书',
  kicker: '证书',
  to: (name: string) => `发给 ${name}`,
  foot: (groupName: string) => `来自「${groupName}」`,
} as const;
