import type { AnswerProblem, ProblemCode } from '@domain/sign-ups/answers';
import type { Question } from '@domain/sign-ups/question';
import { formatDay } from '@/lib/format-time';

const MOBILE_DIGITS = 11;

/** What is missing in an answer, at its question. `given` is what was answered so far. */
export function problemWords(problem: AnswerProblem, question: Question, given: unknown): string {
  return PROBLEMS[problem.code](question, problem.limit ?? '', given);
}

type Worded = (question: Question, limit: number | string, given: unknown) => string;

const PROBLEMS: Readonly<Record<ProblemCode, Worded>> = {
  missing: (question) => missingWords(question),
  'wrong-shape': ({ kind }) => (kind === 'number' ? '填一个数，最多两位小数' : '这一项重新填一下'),
  'too-short': (_question, limit) => `至少 ${limit} 个字`,
  'too-long': (_question, limit) => `最多 ${limit} 个字`,
  'too-small': (question, limit) => `从${boundWords(question, limit)}起`,
  'too-large': (question, limit) => `最多到${boundWords(question, limit)}`,
  'too-few': (_question, limit) => `至少选 ${limit} 项`,
  'too-many': ({ kind }, limit) => (kind === 'image' ? `最多 ${limit} 张` : `最多选 ${limit} 项`),
  'unknown-option': () => '这一项已经没有了，换一个',
  repeated: () => '有重复的，去掉一个',
  'bad-day': () => '没有这一天，再选一次',
  'bad-time': () => '时间再选一次',
  'bad-phone': (_question, _limit, given) => phoneWords(given),
  'bad-region': () => '至少选到城市',
  'not-agreed': () => '同意了才能报名',
};

function missingWords({ kind }: Question): string {
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'slot':
      return '选一个';
    case 'date':
    case 'time':
    case 'region':
      return '还没选';
    case 'image':
      return '放一张照片';
    case 'rating':
      return '点几颗';
    case 'consent':
      return '同意了才能报名';
    default:
      return '这一项要填';
  }
}

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
