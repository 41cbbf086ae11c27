/** Words around a text for the chat. */
export const SAY_WORDS = {
  another: '换一句',
  copy: '复制去群里',
  copied: '复制好了，去群里贴上',
  notCopied: '没复制上，长按那段话自己选',
} as const;

/** Words around the reason of an act that others read. */
export const REASON_FIELD_WORDS = {
  label: '原因',
  own: '自己写',
  help: '会留在运营记录里',
  placeholder: '一句话就好',
  missing: '写一句原因',
} as const;

/** Words around a picture for the chat. */
export const POSTER_WORDS = {
  send: '存图或发出去',
  drawing: '正在画',
  failed: '没画成，截屏也行',
} as const;
