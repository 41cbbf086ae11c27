import type { AnyRefusal } from '@/platform/reply';
import type { Words } from './refusal-words';

/** What a member reads when any operation may be refused so. */
export const COMMON_WORDS: Words<AnyRefusal> = {
  OFFLINE: '没连上网。已替你存好，连上会自动送出，不会重复',
  BAD_INPUT: '有一处填得不对，改一改再送',
  UPDATE_APP: '程序有新版本了，关掉再打开一次就好',
  KEY_MISSING: '这一步没送完整，请再点一次',
  KEY_REUSED: '内容改过了，请再点一次',
  JOIN_FIRST: '先加入群，再来做这件事',
  NOT_ALLOWED: '这一步要管理员来做',
  SLOW_DOWN: '点得太快了，歇一会儿再来',
  TOO_MANY_TODAY: '今天做得够多了，明天再来',
  TRY_AGAIN: '这会儿人多，什么都没动。过一分钟再点',
  UNDECIDED: '还在处理中，结果出来会告诉你，不会重复',
  INTERNAL: '这边出了点问题，你填的没丢。过一分钟再送',
  EXPIRED: '等得太久，这次没有办成，什么都没动。请再点一次',
};

/** What the platform says of an account is its own; nobody is blamed here, and everybody is shown another way. */
export const RISK_WORDS = {
  RISKY: '微信提示这个号最近有风险，这一步先办不了，什么都没动。过几天再试，急的话当面找管理员',
} as const;

/** Reading without network loses nothing and sends nothing later. */
export const OFFLINE_READ_WORDS = '没连上网';
export const shownFromWords = (time: string) => `没连上网。下面是 ${time} 的样子`;
