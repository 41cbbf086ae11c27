import { accept, refuse, type Result } from '../kernel/result';
import {
  isAlwaysPersonal,
  optionsOf,
  type Question,
  type QuestionBase,
  type QuestionKind,
  type QuestionSpec,
} from './question';
import { SIGN_UP_LIMITS } from './sign-up-limits';

type Of<Kind extends QuestionKind> = QuestionBase & Extract<QuestionSpec, { readonly kind: Kind }>;

/** Whether every question can be asked: `field` is `questions.{id}`. */
export function checkQuestions(questions: readonly Question[]): Result<null, 'TERMS_WRONG'> {
  const earlier = new Map<string, Question>();
  for (const question of questions) {
    const sound = !earlier.has(question.id) && isSound(question) && isShowable(question, earlier);
    if (!sound) return refuse('TERMS_WRONG', { field: `questions.${question.id}` });
    earlier.set(question.id, question);
  }
  return accept(null);
}

function isSound(question: Question): boolean {
  return hasItsPurpose(question) && hasDistinctOptions(question) && hasBounds(question);
}

/** Who is asked for a phone number, a picture, a file or a home reads what it is for; so does who is asked anything personal. */
function hasItsPurpose({ kind, personal, purpose }: Question): boolean {
  return isAlwaysPersonal(kind) ? personal && purpose !== '' : !personal || purpose !== '';
}

function hasDistinctOptions(question: Question): boolean {
  const options = optionsOf(question);
  return new Set(options.map((option) => option.id)).size === options.length;
}

type Bounds = { readonly [Kind in QuestionKind]?: (question: Of<Kind>) => boolean };

const textBounds = (longest: number) => (question: Of<'text' | 'long-text'>) =>
  question.minLength <= question.maxLength && question.maxLength >= 1 && question.maxLength <= longest;

const BOUNDS: Bounds = {
  text: textBounds(SIGN_UP_LIMITS.shortTextMax),
  'long-text': textBounds(SIGN_UP_LIMITS.longTextMax),
  number: ({ min, max }) => min <= max,
  multiple: ({ minPicks, maxPicks, options }) => minPicks <= maxPicks && maxPicks <= options.length,
  date: ({ fromDay, toDay }) => fromDay === '' || toDay === '' || fromDay <= toDay,
  file: ({ types }) => types.length > 0 && new Set(types).size === types.length,
  time: ({ fromMinute, toMinute }) => fromMinute <= toMinute,
  slot: ({ slots }) => slots.every((slot) => slot.startsAtMs < slot.endsAtMs),
};

function hasBounds(question: Question): boolean {
  const bounds = BOUNDS[question.kind] as ((question: Question) => boolean) | undefined;
  return bounds === undefined || bounds(question);
}

/** Hangs on a choice or a consent that is asked before it, and on answers that this one has. */
function isShowable({ showIf }: Question, earlier: ReadonlyMap<string, Question>): boolean {
  if (showIf === null) return true;
  const before = earlier.get(showIf.questionId);
  if (before === undefined) return false;
  const answers = before.kind === 'consent' ? ['yes'] : optionsOf(before).map((option) => option.id);
  return showIf.anyOf.every((answer) => answers.includes(answer));
}
