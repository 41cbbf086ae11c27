/** Words of the list of my sign-ups. */
export const MINE_WORDS = {
  title: '我报过的',
  empty: '还没有报过名',
  emptyNote: '群里有活动时，会出现在本群',
} as const;
