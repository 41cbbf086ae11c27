import type { NoticeKind } from './notice';
import { type Facts, type NoticeWords, part, timeWords } from './notice-words-copy';

const beforeWords = ({ confirmByMs }: Facts): string =>
  typeof confirmByMs === 'number' ? `${timeWords(confirmByMs)} 前` : '尽快';

const startWords = ({ startsAtMs }: Facts): string =>
  typeof startsAtMs === 'number' ? `${timeWords(startsAtMs)} 开始` : '快开始了';

/** How a regular was signed up for the next session. */
const REGULAR_TITLES: Readonly<Record<string, string>> = {
  confirmed: '这一场替你报上了',
  pending: '这一场替你报了，等管理员看一眼',
  returned: '这一场替你留了名额，要多填一点',
  waiting: '这一场满了，替你排了候补',
  full: '这一场没报上',
};

function regularBody(facts: Facts): string {
  if (facts.state === 'full') return '名额和候补都满了，有人退出时群里会说';
  if (facts.state === 'returned')
    return `活动多问了一题，${beforeWords(facts)}补上，以后每场都照这份报。过时名额给下一位`;
  return '你是固定成员，这一场来不了就点进去取消，只取消这一次';
}

type SignUpNotice = Extract<NoticeKind, `sign-up-${string}`>;

/** Words of notices about sign-ups. */
export const SIGN_UP_NOTICES: Readonly<Record<SignUpNotice, (facts: Facts) => NoticeWords>> = {
  'sign-up-received': (facts) => ({
    title: `有人报名了${part(facts, 'title', ['：', ''])}`,
    body: '在报名名单里能看到是谁',
  }),
  'sign-up-to-approve': (facts) => ({
    title: `有人报名，等你看一眼${part(facts, 'title', ['：', ''])}`,
    body: '在报名名单里通过或者说明原因',
  }),
  'sign-up-approved': (facts) => ({
    title: `报名通过了${part(facts, 'title', ['：', ''])}`,
    body: '到场出示报名页里的码',
  }),
  'sign-up-returned': (facts) => ({
    title: `报名要补一点${part(facts, 'title', ['：', ''])}`,
    body: `${part(facts, 'reason', ['', '。'])}名额给你留着，${beforeWords(facts)}补好再交就行`,
  }),
  'sign-up-declined': (facts) => ({
    title: `这次报名没能通过${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'reason', ['原因：', '']) || '有疑问可以问群里的运营',
  }),
  'sign-up-offered': (facts) => ({
    title: `空出名额了，轮到你${part(facts, 'title', ['：', ''])}`,
    body: `${beforeWords(facts)}确认，过时就给下一位`,
  }),
  'sign-up-moved-up': (facts) => ({
    title: `候补上了${part(facts, 'title', ['：', ''])}`,
    body:
      facts.state === 'returned'
        ? `${beforeWords(facts)}补上新问的内容，过时就给下一位`
        : '去不了记得早点取消，后面还有人在等',
  }),
  'sign-up-lapsed': (facts) => ({
    title: `${facts.state === 'returned' ? '没等到补充' : '没等到确认'}，名额给了下一位${part(facts, 'title', ['：', ''])}`,
    body: facts.state === 'returned' ? '还想来可以再报一次' : '还想来可以再排一次候补',
  }),
  'sign-up-message': (facts) => ({
    title: `活动通知${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'text') || '打开报名页看看',
  }),
  'sign-up-regular': (facts) => ({
    title: `${REGULAR_TITLES[String(facts.state)] ?? REGULAR_TITLES['confirmed']}${part(facts, 'title', ['：', ''])}`,
    body: regularBody(facts),
  }),
  'sign-up-called-off': (facts) => ({
    title: `这一场不办了${part(facts, 'title', ['：', ''])}`,
    body: part(facts, 'reason', ['原因：', '']) || '有疑问可以问群里的运营',
  }),
  'sign-up-moved': (facts) => ({
    title: `时间或地点改了${part(facts, 'title', ['：', ''])}`,
    body: `${startWords(facts)}${part(facts, 'placeText', ['，', ''])}。来不了就点进去取消，把名额让给别人`,
  }),
  'sign-up-reminder': (facts) => ({
    title: `别忘了${part(facts, 'title', ['：', ''])}`,
    body: `${startWords(facts)}${part(facts, 'placeText', ['，', ''])}。来不了就早点取消，把名额让给别人`,
  }),
};
