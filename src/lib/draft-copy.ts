/** Words of a form that keeps itself while it is filled in. */
export const DRAFT_WORDS = {
  saved: (time: string) => `${time} 已存草稿`,
  notSaved: '草稿没存上，手机空间满了',
  startOver: '重新来',
  startedOver: '重新来了',
} as const;
