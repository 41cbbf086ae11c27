/** Words of the page for invitation codes. */
export const JOIN_PAGE_WORDS = {
  title: '加入一个群',
  ask: '群里给你的邀请码是',
  code: '邀请码',
  help: '12 位字母和数字，大小写都行',
  typeIt: '填上邀请码',
  missing: (count: number) => `还差 ${count} 位`,
  wrongLetters: '这不像邀请码，再看一眼',
  go: '看看是哪个群',
  otherCode: '换一个码',
} as const;
