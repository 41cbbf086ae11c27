import type { QuestionBase } from '@domain/sign-ups/question';

/** Words of the form itself. */
export const FORM_WORDS = {
  party: '几个人来',
  partyHelp: (max: number) => `含你自己，最多 ${max} 人`,
  partyMax: (max: number) => `一次最多 ${max} 人`,
  left: (count: number) => (count <= 0 ? '已满' : `余 ${count}`),
  leftLabel: (label: string, count: number) => `${label} · ${count <= 0 ? '已满' : `余 ${count}`}`,
  phonePlaceholder: '手机号',
  usePhone: '用微信手机号',
  phoneRefused: '没拿到号码，自己填也一样',
  agree: '我看过了，同意',
  read: '看全文',
  optional: (placeholder: string) => `${placeholder}（可不写）`,
  write: '写在这里',
} as const;

/** What an answer is for and until when it is kept: "只给领队看，活动结束 7 天后自动删除". */
export function keepWords({ purpose, keepDays }: Pick<QuestionBase, 'purpose' | 'keepDays'>): string {
  const end = keepDays === 0 ? '活动结束当天自动删除' : `活动结束 ${keepDays} 天后自动删除`;
  return purpose === '' ? end : `${purpose}，${end}`;
}
