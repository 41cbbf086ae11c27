/** Words of answers that are no texts. */
export const ANSWER_WORDS = {
  agreed: '已同意',
  rating: (value: number, max: number) => `${value} / ${max}`,
  pictures: (count: number) => `${count} 张照片`,
  file: (name: string) => `文件：${name}`,
  signature: '手写签名',
  and: '、',
  none: '没填',
  masked: '＊＊＊',
} as const;
