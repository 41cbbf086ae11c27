import type { FileType } from '@domain/sign-ups/file-type';
import type { Question, QuestionBase } from '@domain/sign-ups/question';

type FileQuestion = Extract<Question, { kind: 'file' }>;

export const FILE_TYPE_WORDS: Readonly<Record<FileType, string>> = {
  pdf: 'PDF',
  word: 'Word',
  excel: 'Excel',
  slides: 'PPT',
};

const typesOf = ({ types }: FileQuestion): string => types.map((type) => FILE_TYPE_WORDS[type]).join('、');

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
  fileAdd: '从聊天里选文件',
  fileHelp: (question: FileQuestion) => `${typesOf(question)}，每个不超过 ${question.maxMegabytes} MB`,
  fileRemove: (name: string) => `去掉${name}`,
  fileType: (question: FileQuestion) => `这里收 ${typesOf(question)}，换一个文件`,
  fileHeavy: (megabytes: number | string) => `文件太大了，不超过 ${megabytes} MB`,
  fileLost: '文件没传上去，再选一次',
  signHere: '用手指在框里写上名字',
  signOn: '再写几笔',
  signed: '写好了',
  signBack: '撤一笔',
  signAnew: '重写',
  signFull: '写满了，重写一次，笔画少一点',
} as const;

/** What an answer is for and until when it is kept: "只给领队看，活动结束 7 天后自动删除". */
export function keepWords({ purpose, keepDays }: Pick<QuestionBase, 'purpose' | 'keepDays'>): string {
  const end = keepDays === 0 ? '活动结束当天自动删除' : `活动结束 ${keepDays} 天后自动删除`;
  return purpose === '' ? end : `${purpose}，${end}`;
}
