import type { AnswerProblem, ProblemCode } from '@domain/sign-ups/answers';
import type { Question } from '@domain/sign-ups/question';
import { formatDay } from '@/lib/format-time';
import { FORM_WORDS } from './form-copy';

const MOBILE_DIGITS = 11;

/** What is missing in an answer, at its question. `given` is what was answered so far. */
export function problemWords(problem: AnswerProblem, question: Question, given: unknown): string {
  return PROBLEMS[problem.code](question, problem.limit ?? '', given);
}

type Worded = (question: Question, limit: number | string, given: unknown) => string;

const PROBLEMS: Readonly<Record<ProblemCode, Worded>> = {
  missing: ({ kind }) => MISSING[kind] ?? '这一项要填',
  'wrong-shape': ({ kind }) => (kind === 'number' ? '填一个数，最多两位小数' : '这一项重新填一下'),
  'too-short': (_question, limit) => `至少 ${limit} 个字`,
  'too-long': (_question, limit) => `最多 ${limit} 个字`,
  'too-small': (question, limit) => `从${boundWords(question, limit)}起`,
  'too-large': (question, limit) => `最多到${boundWords(question, limit)}`,
  'too-few': (_question, limit) => `至少选 ${limit} 项`,
  'too-many': ({ kind }, limit) => tooManyWords(kind, limit),
  'unknown-option': () => '这一项已经没有了，换一个',
  repeated: () => '有重复的，去掉一个',
  'bad-day': () => '没有这一天，再选一次',
  'bad-time': () => '时间再选一次',
  'bad-phone': (_question, _limit, given) => phoneWords(given),
  'bad-region': () => '至少选到城市',
  'wrong-type': (question) => (question.kind === 'file' ? FORM_WORDS.fileType(question) : '这张照片打不开，换一张'),
  'too-heavy': (_question, limit) => FORM_WORDS.fileHeavy(limit),
  'not-signed': () => '签得太短了，写上名字',
  'not-agreed': () => '同意了才能报名',
};

function tooManyWords(kind: Question['kind'], limit: number | string): string {
  if (kind === 'image') return `最多 ${limit} 张`;
  return kind === 'file' ? `最多 ${limit} 个文件` : `最多选 ${limit} 项`;
}

const MISSING: Partial<Readonly<Record<Question['kind'], string>>> = {
  single: '选一个',
  multiple: '选一个',
  slot: '选一个',
  date: '还没选',
  time: '还没选',
  region: '还没选',
  image: '放一张照片',
  file: '选一个文件',
  signature: '在框里签上名字',
  rating: '点几颗',
  consent: '同意了才能报名',
};

function boundWords({ kind, ...spec }: Question, limit: number | string): string {
  if (kind === 'date' && typeof limit === 'string') return ` ${formatDay(limit, limit)}`;
  if (kind === 'time' && typeof limit === 'number') return ` ${clock(limit)}`;
  return ` ${limit}${'unitText' in spec && spec.unitText !== '' ? ` ${spec.unitText}` : ' '}`;
}

function phoneWords(given: unknown): string {
  const digits = String(given).replace(/\D/g, '');
  const missing = MOBILE_DIGITS - digits.length;
  if (digits.startsWith('1') && missing > 0) return `还少 ${missing} 位，一共 ${MOBILE_DIGITS} 位`;
  return '号码不对，再看一眼';
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
