import type { Inspection } from '../../../../contracts/coupon-views';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import type { IconName } from '@/ui/icon/icon-names';
import type { Tint } from '@/ui/tint';
import { CODE_NOT_VALID, INSPECT_REFUSALS, LOOK_UP_REFUSALS, REDEEM_REFUSALS, UNDO_REFUSALS } from '../copy';

/** Words of the counter. */
export const REDEEM_WORDS = {
  title: '核销',
  aim: '扫顾客手机上的码',
  aimNote: '扫了先看，确认了才算用掉',
  scan: '扫码',
  type: '输短码',
  cameraOff: '相机没打开。请顾客念短码，输进来也一样',
  codeTitle: '输短码',
  codeLabel: '券上的短码',
  codeHelp: '17 位，空格和大小写都不要紧',
  codePlaceholder: '例如 7K2P 94QM …',
  codeMistyped: '有一位不对，或者少了几位。对着券再看一遍',
  find: '查这张券',
  codeEmpty: '先填短码',
  validity: '有效期',
  code: '短码',
  use: '怎么用',
  when: '什么时候',
  where: '在哪',
  byWhom: '谁核销的',
  bill: '小票金额',
  billOptional: '可以不填，小票你看过就行',
  billNeeded: '这张券按比例减，要照小票算',
  billFirst: '先填小票金额',
  yuan: '元',
  confirm: '确认核销',
  undoNote: '10 秒内可撤销',
  sendAgain: '再送一次',
  again: '再扫一张',
  list: '核销记录',
  mine: '我核销的',
  everybody: '本群的',
  todayCount: '今天核销',
  todayFen: '共减',
  sheets: '张',
  onePiece: '1 份',
  undo: '撤销',
  undoAsk: '撤销这次核销？',
  undoYes: '撤销',
  empty: '还没有核销过',
  emptyNote: '顾客出示券的时候，从下面扫码',
  emptyGroup: '本群还没有人核销过券',
  notAllowed: '核销要店员或管理员来做。请群主在成员里把你设成核销员',
  me: '我',
} as const;

/** The verdict in a word, with its tint and picture. */
export interface VerdictLook {
  readonly word: string;
  readonly tint: Tint;
  readonly icon: IconName;
}

export const VERDICT_LOOKS: Readonly<Record<Inspection['verdict'], VerdictLook>> = {
  usable: { word: '可以用', tint: 'leaf', icon: 'circle-check' },
  ALREADY_USED: { word: '用过了', tint: 'danger', icon: 'x' },
  COUPON_EXPIRED: { word: '到期了', tint: 'danger', icon: 'clock' },
  COUPON_PAUSED: { word: '暂停中', tint: 'apricot', icon: 'pause' },
  COUPON_EARLY: { word: '还没到时候', tint: 'apricot', icon: 'clock' },
  COUPON_HELD: { word: '现在还不能用', tint: 'apricot', icon: 'clock' },
  COUPON_GONE: { word: '退掉了', tint: 'sky', icon: 'undo-2' },
  COUPON_OWN: { word: '自己的券', tint: 'apricot', icon: 'users' },
};

/** The verdict when there is no coupon to show: by the refusal of the look. */
export function refusedLook(code: string): VerdictLook {
  return REFUSED_LOOKS[code] ?? { word: '没看成', tint: 'apricot', icon: 'circle-alert' };
}

const NOT_OURS: VerdictLook = { word: '这里用不了', tint: 'danger', icon: 'x' };
const REFUSED_LOOKS: Readonly<Record<string, VerdictLook>> = {
  CODE_NOT_VALID: NOT_OURS,
  BAD_INPUT: NOT_OURS,
  TOKEN_STALE: { word: '码过时了', tint: 'apricot', icon: 'refresh-cw' },
  TOO_MANY_GUESSES: { word: '歇一会儿', tint: 'apricot', icon: 'clock' },
  OFFLINE: { word: '没连上网', tint: 'apricot', icon: 'wifi-off' },
};

/** A text that is no token of ours gets the same answer as a forged one. */
export const LOOK_WORDS = {
  ...INSPECT_REFUSALS,
  BAD_INPUT: CODE_NOT_VALID,
  OFFLINE: '还看不了这张券，什么都没动。连上网再扫一次',
  NOT_ALLOWED: REDEEM_WORDS.notAllowed,
};

export const FIND_WORDS = {
  ...LOOK_UP_REFUSALS,
  BAD_INPUT: CODE_NOT_VALID,
  OFFLINE: '没连上网，还查不了。连上再点一次',
  NOT_ALLOWED: REDEEM_WORDS.notAllowed,
};

export const TAKE_WORDS = {
  ...REDEEM_REFUSALS,
  OFFLINE: '没连上网，还不知道核销上没有。连上会自动再送，只算一次；五分钟连不上，就要重新扫',
  UNDECIDED: '还在处理中。再点一次问问结果，只算一次',
};

export const TAKE_BACK_WORDS = {
  ...UNDO_REFUSALS,
  OFFLINE: '没连上网，撤销还没送到。连上会自动再送',
};

/** "全店可用，满 ¥30，请看小票". */
export function manualWords({ scopeText, minimumSpendFen }: Pick<Inspection, 'scopeText' | 'minimumSpendFen'>): string {
  const minimum = minimumSpendFen === 0 ? '' : `满 ${formatFen(minimumSpendFen)}，请看小票`;
  return [scopeText, minimum].filter((part) => part !== '').join('，');
}

export const untilWords = (untilMs: number, nowMs: number) => `${formatDeadline(untilMs, nowMs)} 前`;
export const lackingWords = (minimumFen: number, billFen: number) => `还差 ${formatFen(minimumFen - billFen)} 到门槛`;
export const offWords = (discountFen: number) => `−${formatFen(discountFen)}`;
export const doneWords = (title: string) => `核销好了：${title}`;
export const lastWords = (title: string, memberName: string) =>
  ['上一张：', [title, memberName].filter((part) => part !== '').join(' · ')].join('');
export const undoneWords = (usableAtMs: number, nowMs: number) =>
  usableAtMs > nowMs + 60_000 ? `撤销了，${formatInstant(usableAtMs, nowMs)} 起能再用` : '撤销了，券回到顾客手里';
export const undoSecondsWords = (seconds: number) => `撤销（${seconds} 秒）`;
/** Why a redemption of one's own needs a day: nobody else has looked at it. */
export const SLOW_UNDO_NOTE =
  '是你自己核销的，又过了 10 秒：撤销之后，这张券一天后才能再用。换一位管理员来撤，马上就能用';
export const OTHERS_UNDO_NOTE = '券会马上回到顾客手里，顾客会收到通知';
export const lineWords = (time: string, byName: string, billFen: number | null) =>
  [time, byName, billFen === null ? '' : `小票 ${formatFen(billFen)}`].filter((part) => part !== '').join(' · ');
export const ASK_OTHERS = '10 分钟内可以请管理员撤销';
export const countWords = (count: number) => formatCount(count);
