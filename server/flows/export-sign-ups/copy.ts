import type { SignUpState } from '../../../domain/sign-ups/sign-up';

/** Words of the file an operator takes along: the names of its sheets and their columns. */
export const SHEETS = { all: '报名', list: '签到名单', badges: '胸牌', options: '选项统计' } as const;

export const COLUMNS = {
  all: ['序号', '称呼', '状态', '人数', '签到', '签到时间', '怎么签的', '签到积分', '报名时间', '说明'],
  list: ['序号', '称呼', '人数', '到了打勾', '备注'],
  badges: ['打印出来，沿线剪开', ''],
  options: ['题目', '选项', '几人选', '名额'],
} as const;

export const STATE_WORDS: Readonly<Record<SignUpState, string>> = {
  pending: '等确认',
  returned: '等补充',
  confirmed: '报上了',
  waiting: '候补',
  offered: '等对方确认',
  cancelled: '取消了',
  declined: '没通过',
  lapsed: '没赶上',
};

export const WAY_WORDS = { scan: '扫票', list: '按名字', code: '自己签到', 'walk-in': '现场来的' } as const;

export const ATTENDED_WORDS = { yes: '已签到', no: '没签到' } as const;
/** What stands on the badge of somebody who is brought along. */
export const COMPANION = (name: string): string => `${name} 的同伴`;
export const ERASED = '已按约定删除';
export const AGREED = '同意';
export const SIGNED = '已手写签名';
export const PICTURES = (count: number): string => `${String(count)} 张图`;

export const fileName = (title: string, day: string): string =>
  `报名-${title.replace(/[\\/:*?"<>|\s]/g, '')}-${day}.xlsx`;
