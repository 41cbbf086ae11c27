/** Texts with one of these words are refused by the preview's content check, so that the refusal can be played. */
export const REFUSED_WORDS: readonly string[] = ['违禁', '代开发票', '刷单'];

/** Texts with one of these words stay unchecked, as when WeChat's check is down. */
export const PENDING_WORDS: readonly string[] = ['待审'];
