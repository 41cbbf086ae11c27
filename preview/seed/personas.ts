/** Somebody the preview can be played as. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  /** The character on the letter tile, and which of the five tints it has. */
  readonly letter: string;
  readonly tint: number;
  readonly side: 'member' | 'operator' | 'outside';
  /** Who they are in the story. */
  readonly note: string;
  /** What stands under the name: who they are, or how many days and points they have once they are in the group. */
  readonly tells: 'note' | 'figures';
  readonly openid: string;
  /** The WeChat group whose card they open; null for somebody who comes in by a bare link. */
  readonly opengid: string | null;
}

/** The WeChat groups of the story, as the platform would name them. */
export const WECHAT_GROUPS = { wutong: 'demo-group-wutong', bakery: 'demo-group-bakery' } as const;

const persona = (id: string, rest: Omit<Persona, 'id' | 'openid' | 'opengid' | 'tells'>): Persona => ({
  id,
  openid: `demo-person-${id}`,
  opengid: WECHAT_GROUPS.wutong,
  tells: id === 'xiaoman' || id === 'xiaowu' ? 'figures' : 'note',
  ...rest,
});

/** In the order of the panel; the first seven answer to the keys 1 to 7. */
export const PERSONAS: readonly Persona[] = [
  persona('xiaoman', { name: '小满', letter: '满', tint: 0, side: 'member', note: '天天来读书的老邻居' }),
  persona('xiaowu', { name: '新邻居小吴', letter: '吴', tint: 1, side: 'member', note: '看到群里的卡片，还没加入' }),
  persona('lijie', { name: '李姐', letter: '李', tint: 2, side: 'member', note: '安静了 9 天' }),
  persona('susu', { name: '苏苏', letter: '苏', tint: 0, side: 'operator', note: '群主' }),
  persona('laozhou', { name: '老周', letter: '周', tint: 2, side: 'operator', note: '管理员' }),
  persona('ayi', { name: '小店阿姨', letter: '店', tint: 1, side: 'operator', note: '核销员' }),
  persona('aning', { name: '阿宁', letter: '宁', tint: 3, side: 'operator', note: '值班助理' }),
  {
    ...persona('stranger', { name: '路人', letter: '路', tint: 4, side: 'outside', note: '不在群里，只拿到一个链接' }),
    opengid: null,
  },
];

export const openidOf = (id: string): string => `demo-person-${id}`;
