import type { NoticeKind, NoticeMessage } from './notice';
import { type Facts, type NoticeWords, part, timeWords } from './notice-words-copy';
import { RECOGNITION_WORDS } from './recognition-copy';
import { SIGN_UP_NOTICES } from './sign-up-notice-copy';

/** What roles and offices are called. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  owner: '群主',
  admin: '管理员',
  assistant: '助手',
  verifier: '核销员',
  'on-call': '值班',
  member: '群成员',
};

/** What a picture was sent in for. */
const PICTURE_WORDS: Readonly<Record<string, string>> = {
  avatar: '你换的头像',
  answer: '你报名时传的一张图',
  case: '你在售后里传的一张图',
  chain: '你给接龙配的一张图',
};

/** From when a coupon can be used again; an undo by whoever redeemed it takes effect a day later. */
function usableFrom({ usableAtMs }: Facts): string {
  return typeof usableAtMs === 'number' ? `${timeWords(usableAtMs)} 起能用` : '在券包里能看到';
}

const WORDS: Record<NoticeKind, (facts: Facts) => NoticeWords> = {
  'points-expiring': (facts) => ({
    title: `${part(facts, 'points')} 积分快到期了`,
    body: `${part(facts, 'day', ['用到 ', '，'])}过了这天就不能用了，先去看看能换什么`,
  }),
  'points-adjusted': (facts) => ({
    title: Number(facts.points) < 0 ? `改正了 ${part(facts, 'points')} 积分` : `给你加了 ${part(facts, 'points')} 积分`,
    body: part(facts, 'note', ['原因：', '']) || '积分页里能看到这一笔',
  }),
  'points-announced': (facts) => ({
    title: `有一笔 ${part(facts, 'points')} 积分的调整，${part(facts, 'day') || '一天后'}生效`,
    body: `${part(facts, 'note', ['原因：', '。'])}有不对的地方，生效前可以来申诉`,
  }),
  'points-called-off': (facts) => ({
    title: `${part(facts, 'points')} 积分的那笔调整取消了`,
    body: '你的积分没有变',
  }),
  'points-taken-back': (facts) => ({
    title: `收回了 ${part(facts, 'points')} 积分`,
    body: `${part(facts, 'note', ['原因：', '。'])}积分页里能看到是哪一笔，有疑问可以申诉`,
  }),
  'points-frozen': (facts) => ({
    title: '你的积分先不能用',
    body: `${part(facts, 'note', ['原因：', '。'])}得到的照样算，核对好就放开`,
  }),
  'points-freed': (facts) => ({
    title: '你的积分又能用了',
    body: part(facts, 'note') || '一分没少',
  }),
  'coupon-given': (facts) => ({
    title: `送你一张券${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'note') || '在券包里，到店出示就能用',
  }),
  'coupon-used': (facts) => ({
    title: `用掉了一张券${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'placeText', ['在', '，'])}不是你用的就来申诉`,
  }),
  'coupon-restored': (facts) => ({
    title: `券退回来了${part(facts, 'title', ['：', ''])}`,
    body: `核销撤销了，券还是你的。${usableFrom(facts)}`,
  }),
  'coupon-paused': (facts) => ({
    title: `这张券先暂停${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'reason', ['', '。'])}你的那张还在，恢复了会告诉你`,
  }),
  'chain-formed': (facts) => ({
    title: `成团了${part(facts, 'title', ['：', ''])}`,
    body: `你是 ${part(facts, 'number')} 号${part(facts, 'due', ['，合计 ', ''])}。到货了会告诉你`,
  }),
  'chain-lapsed': (facts) => ({
    title: `没有成团${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'reason', ['原因：', '。'])}用掉的积分和券都退回来了`,
  }),
  'chain-short': (facts) => ({
    title: `货没到齐${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'number')} 号少了 ${part(facts, 'shortCount')} 份，按事先说好的办法减的。付过的钱团长会退`,
  }),
  'chain-arrived': (facts) => ({
    title: `到货了${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'text') || '可以去取了',
  }),
  'chain-ending': (facts) => ({
    title: `快截止了${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'missingCount', ['还差 ', ' 份成团，'])}截止前还能改、能退`,
  }),
  'chain-changed': (facts) => ({
    title: `你的接龙改了${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'number')} 号，原因：${part(facts, 'reason') || '团长改的'}`,
  }),
  'chain-claim': (facts) => ({
    title:
      Number(facts.accepted) === 1
        ? `${part(facts, 'number')} 号接龙是你的了`
        : `${part(facts, 'number')} 号接龙没有认领上`,
    body: part(facts, 'title'),
  }),
  'chain-shipped': (facts) => ({
    title: `发货了${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'number')} 号${part(facts, 'carrier', ['，走', ''])}，点进接龙看单号`,
  }),
  'chain-case': (facts) => ({
    title: `售后有回复了${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'answer'),
  }),
  'name-refused': () => ({
    title: '你起的名字没有通过检查',
    body: '大家没有看到过它，现在空着。换一个就好',
  }),
  'picture-refused': (facts) => ({
    title: `${PICTURE_WORDS[String(facts.use)] ?? '你传的一张图'}没有通过检查`,
    body: '别人没有看到过它，已经删掉了。换一张就好',
  }),
  'role-changed': (facts) => ({
    title: `你在${part(facts, 'groupName') || '这里'}的身份变了`,
    body: `现在是${ROLE_WORDS[String(facts.role)] ?? '群成员'}`,
  }),
  'group-dissolved': (facts) => ({
    title: `${part(facts, 'groupName') || '这个群'}解散了`,
    body: '你的积分和券都还在，在「我的」里能看到',
  }),
  'complaint-answered': () => ({ title: '你的申诉有回复了', body: '在「申诉」里能看到' }),
  'removed-from-group': (facts) => ({
    title: `你已不在${part(facts, 'groupName') || '这个群'}`,
    body: `${part(facts, 'reason', ['原因：', '。'])}积分和券都还是你的，想回来要一张新的邀请`,
  }),
  ...SIGN_UP_NOTICES,
  ...RECOGNITION_WORDS,
};

/** A notice in words. Facts that are missing leave their part of the sentence out. */
export function noticeWords(message: NoticeMessage): NoticeWords {
  return WORDS[message.kind](message.facts);
}
