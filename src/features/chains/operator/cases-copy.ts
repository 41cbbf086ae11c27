/** Words of the after-sale cases of a chain, for those who answer them. */
export const CASES_WORDS = {
  title: '售后',
  tabs: { open: '等着回', all: '全部' },
  empty: { open: '没有等着回的', all: '还没有人说不对' },
  answer: '回复',
  answerTitle: '怎么处理',
  states: { refund: '退钱', replace: '补一份', declined: '不处理' },
  amount: '退多少',
  yuan: '元',
  amountMissing: '填退多少',
  text: '跟对方说',
  textPlaceholder: '例如：下次到货补你一盒',
  textMissing: '跟对方说一句',
  send: '回给对方',
  sent: '回了，对方看得到',
  line: (number: number, what: string) => `${number} 号 · ${what}`,
} as const;
