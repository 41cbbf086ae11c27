/** Words of pictures that somebody adds or looks at. */
export const PICTURE_WORDS = {
  add: '加照片',
  remove: '去掉这张照片',
  lost: '照片没传上去，再放一次',
  nth: (index: number) => `第 ${index} 张照片`,
  waiting: (count: number) => `还有 ${count} 张在等内容检查，过了就能看`,
} as const;
