import type { Answer } from '../../../domain/sign-ups/answers';
import { optionKey } from '../../../domain/sign-ups/counts';
import { optionsOf, type Question } from '../../../domain/sign-ups/question';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import type { SheetOfRows } from '../export-my-data/sheet';
import { timeOf } from '../export-my-data/time-of';
import {
  AGREED,
  ATTENDED_WORDS,
  COLUMNS,
  COMPANION,
  ERASED,
  PICTURES,
  SHEETS,
  SIGNED,
  STATE_WORDS,
  WAY_WORDS,
} from './copy';

type Row = SheetOfRows['rows'][number];

/** Everybody with their answers and whether they came, a list to print and tick off, badges to print and wear, and how often each option was chosen. */
export function signUpSheets(form: FormDocument, all: readonly SignUpDocument[]): readonly SheetOfRows[] {
  const { questions } = form.terms;
  return [
    {
      name: SHEETS.all,
      columns: [...COLUMNS.all, ...questions.map(({ title }) => title)],
      rows: all.map((signUp, index) => [...factsOf(signUp, index), ...questions.map((one) => cellOf(one, signUp))]),
    },
    { name: SHEETS.list, columns: COLUMNS.list, rows: listRows(all) },
    { name: SHEETS.badges, columns: COLUMNS.badges, rows: badgeRows(all), look: 'badges' },
    { name: SHEETS.options, columns: COLUMNS.options, rows: questions.flatMap((one) => optionRows(one, all)) },
  ];
}

function factsOf({ name, state, places, attendance, submittedAtMs, reason }: SignUpDocument, index: number): Row {
  return [
    ...[index + 1, name, STATE_WORDS[state], places],
    attendance === null ? ATTENDED_WORDS.no : ATTENDED_WORDS.yes,
    ...(attendance === null
      ? [null, null, null]
      : [timeOf(attendance.atMs), WAY_WORDS[attendance.way], attendance.points]),
    ...[timeOf(submittedAtMs), reason],
  ];
}

/** Those who come, by name: two blank columns to be filled in with a pen. */
const listRows = (all: readonly SignUpDocument[]): readonly Row[] =>
  comingByName(all).map(({ name, places }, index) => [index + 1, name, places, null, null]);

/** A badge for everybody who comes, those who are brought along too; two side by side. */
function badgeRows(all: readonly SignUpDocument[]): readonly Row[] {
  const badges = comingByName(all).flatMap(({ name, places }) => [
    name,
    ...Array.from({ length: places - 1 }, () => COMPANION(name)),
  ]);
  return badges.flatMap((badge, at) => (at % 2 === 0 ? [[badge, badges[at + 1] ?? null]] : []));
}

function comingByName(all: readonly SignUpDocument[]): readonly SignUpDocument[] {
  const coming = all.filter(({ state }) => state === 'confirmed');
  return [...coming].sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

function optionRows(question: Question, all: readonly SignUpDocument[]): readonly Row[] {
  return optionsOf(question).map(({ id, label, quota }) => {
    const key = optionKey(question.id, id);
    const count = all.filter(({ state, chosen }) => state === 'confirmed' && chosen.includes(key)).length;
    return [question.title, label, count, quota];
  });
}

function cellOf(question: Question, { answers, erased }: SignUpDocument): Row[number] {
  const answer = answers[question.id];
  if (answer === undefined) return erased.includes(question.id) ? ERASED : null;
  return wordsOf(question, answer);
}

function wordsOf(question: Question, answer: Answer): string | number {
  if (question.kind === 'image') return PICTURES((answer as readonly string[]).length);
  if (question.kind === 'signature') return SIGNED;
  if (typeof answer === 'boolean') return AGREED;
  if (typeof answer === 'number') return answer;
  const parts = typeof answer === 'string' ? [answer] : answer;
  const options = optionsOf(question);
  return parts
    .map((part) => (typeof part === 'string' ? (options.find(({ id }) => id === part)?.label ?? part) : part.name))
    .join(' · ');
}
