import fc from 'fast-check';
import type { AnsweredFile } from '../../domain/sign-ups/answers';
import { checkQuestions } from '../../domain/sign-ups/check-questions';
import type { Question, QuestionSpec, ShowIf } from '../../domain/sign-ups/question';

/** Pictures that the member who answers has put up. */
export const OWN_FILES: readonly string[] = ['m_li/a.png', 'm_li/b.png'];

/** Documents that they have put up, under the names that these had on the phone. */
export const OWN_DOCUMENTS: readonly AnsweredFile[] = [
  { fileId: 'm_li/c', name: '简历.pdf' },
  { fileId: 'm_li/d', name: '证明.docx' },
];

const SIGNED = ['AAAMgy', 'AAAMgy.AoFA4J'];
const UNSIGNED = ['AAA', 'AAAA', '.', 'AAA..AAA', 'AH_'];

const OPTIONS = ['a', 'b', 'c'] as const;
const SLOT_MS = 1_800_000_000_000;
const options = fc
  .subarray([...OPTIONS], { minLength: 1 })
  .map((ids) => ids.map((id) => ({ id, label: `选 ${id}`, quota: null })));
const pair = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const SPECS: readonly fc.Arbitrary<QuestionSpec>[] = [
  fc
    .tuple(fc.constantFrom('text' as const, 'long-text' as const), pair(6))
    .map(([kind, [minLength = 0, maxLength = 1]]) => ({ kind, minLength, maxLength: Math.max(1, maxLength) })),
  pair(9).map(([min = 0, max = 9]) => ({ kind: 'number', min, max, unitText: '' })),
  options.map((given) => ({ kind: 'single', options: given })),
  fc.tuple(options, pair(3)).map(([given, [minPicks = 0, maxPicks = 1]]) => ({
    kind: 'multiple',
    options: given,
    minPicks: Math.min(minPicks, given.length),
    maxPicks: Math.min(Math.max(1, maxPicks), given.length),
  })),
  fc.constant({ kind: 'date', fromDay: '2026-11-10', toDay: '' }),
  fc.constant({ kind: 'time', fromMinute: 480, toMinute: 720 }),
  fc.constantFrom(
    { kind: 'region' as const },
    { kind: 'phone' as const },
    { kind: 'rating' as const },
    { kind: 'signature' as const },
  ),
  fc
    .record({
      types: fc.subarray(['pdf', 'word', 'slides'] as const, { minLength: 1 }),
      maxCount: fc.integer({ min: 1, max: 2 }),
    })
    .map((spec) => ({ kind: 'file', ...spec, maxMegabytes: 1 })),
  fc.integer({ min: 1, max: 2 }).map((maxCount) => ({ kind: 'image', maxCount })),
  options.map((given) => ({
    kind: 'slot',
    slots: given.map((option, at) => {
      const startsAtMs = SLOT_MS + at * 3_600_000;
      return { ...option, quota: 50, startsAtMs, endsAtMs: startsAtMs + 1_800_000 };
    }),
  })),
  fc.constant({ kind: 'consent', text: '我同意', about: 'rules' }),
];

const question = (index: number): fc.Arbitrary<Question> =>
  fc
    .record({
      spec: fc.oneof(...SPECS),
      required: fc.boolean(),
      showIf: index === 0 ? fc.constant(null) : fc.option(showIf(index), { freq: 2 }),
    })
    .map(({ spec, required, showIf: shows }) => ({
      ...{ id: `q${String(index)}`, title: '题', helpText: '', purpose: '联系你', keepDays: 7, personal: true },
      required,
      showIf: shows,
      ...spec,
    }));

const showIf = (index: number): fc.Arbitrary<ShowIf> =>
  fc.record({
    questionId: fc.integer({ min: 0, max: index - 1 }).map((at) => `q${String(at)}`),
    anyOf: fc.subarray([...OPTIONS, 'yes'], { minLength: 1 }),
  });

/** A form that may be published: every kind of question, with bounds, some shown for some answers alone. */
const drawnQuestions: fc.Arbitrary<readonly Question[]> = fc
  .tuple(...[0, 1, 2, 3, 4].map(question))
  .map((questions) => questions.map((one, at) => sound(one, questions.slice(0, at))));

/** A question that hangs on something that has no such answer is asked always. */
function sound(one: Question, earlier: readonly Question[]): Question {
  const shown = earlier.map((before) => ({ ...before, showIf: null }));
  return checkQuestions([...shown, one]).ok ? one : { ...one, showIf: null };
}

/** What a hand might give to any question. */
const anything = fc.oneof(
  fc.constantFrom(...OPTIONS, '138 1234 5678', '2026-02-30', '25:00', ' 好 ', '', '很长很长很长的一句话'),
  fc.constantFrom(true, false, 0, 3, 2.5, -1, 1e12),
  fc.subarray([...OPTIONS, ...OWN_FILES]),
  fc.subarray([...OWN_DOCUMENTS]),
  fc.constantFrom(...SIGNED, ...UNSIGNED),
  fc.constantFrom('照片.jpg', '..', '行\u202Efdp.docx', 'a/b.pdf').map((name) => [{ fileId: 'm_li/c', name }]),
);

/** Whose a picture is only the server knows: a phone has no id but those it was given for its own. */
const anythingFor = (kind: Question['kind']): fc.Arbitrary<unknown> =>
  kind === 'image' ? anything.filter((answer) => !Array.isArray(answer) || answer.every(isOwnFile)) : anything;

const isOwnFile = (id: unknown): boolean => OWN_FILES.some((own) => own === id);

const RIGHT: Readonly<Record<Question['kind'], fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom('好', '好的', ' 都行 ', '明天再说吧'),
  'long-text': fc.constantFrom('好', '好的', ' 都行 ', '明天再说吧'),
  number: fc.integer({ min: 0, max: 9 }),
  single: fc.constantFrom(...OPTIONS),
  slot: fc.constantFrom(...OPTIONS),
  multiple: fc.subarray([...OPTIONS], { minLength: 1 }),
  date: fc.constantFrom('2026-11-10', '2027-01-31'),
  time: fc.constantFrom('08:00', '12:00', '09:30'),
  region: fc.constant(['云南省', '昆明市', '五华区']),
  phone: fc.constantFrom('138 1234 5678', '13812345678', '0871-6312 3456'),
  rating: fc.integer({ min: 1, max: 5 }),
  image: fc.subarray([...OWN_FILES], { minLength: 1 }),
  file: fc.subarray([...OWN_DOCUMENTS], { minLength: 1 }),
  signature: fc.constantFrom(...SIGNED),
  consent: fc.constant(true),
};

/** A form with what somebody gave: mostly what was asked for, sometimes of the wrong kind, size or shape, or nothing. */
export const drawnForm = drawnQuestions.chain((questions) =>
  fc
    .tuple(
      ...questions.map(({ id, kind }) =>
        fc
          .oneof(
            { weight: 12, arbitrary: RIGHT[kind] },
            { weight: 1, arbitrary: anythingFor(kind) },
            { weight: 1, arbitrary: fc.constant(undefined) },
          )
          .map((answer) => [id, answer] as const),
      ),
      fc.constant(['other', 'a'] as const),
    )
    .map((given) => ({
      questions,
      given: Object.fromEntries(given.filter(([, answer]) => answer !== undefined)),
    })),
);
