import * as v from 'valibot';
import type { Answers } from '../domain/sign-ups/answers';
import type { FormTerms } from '../domain/sign-ups/form-terms';
import { LIMITS } from '../domain/kernel/limits';
import { SIGN_UP_LIMITS as MAX, SIGNATURE_TEXT_MAX } from '../domain/sign-ups/sign-up-limits';
import { day, id, instantMs, optionalText, text, whole } from './fields';

const shortId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,12}$/));
const noDay = v.literal('');
const minute = whole(0, 1_439);

const base = {
  id: shortId,
  title: text(LIMITS.titleMax),
  helpText: optionalText(LIMITS.noteMax),
  required: v.boolean(),
  showIf: v.nullable(
    v.strictObject({
      questionId: shortId,
      anyOf: v.pipe(v.array(shortId), v.minLength(1), v.maxLength(MAX.optionsMax)),
    }),
  ),
  purpose: optionalText(LIMITS.titleMax),
  keepDays: whole(0, MAX.keepDaysMax),
  personal: v.boolean(),
};
const option = { id: shortId, label: text(MAX.optionTextMax) };
const options = v.pipe(
  v.array(v.strictObject({ ...option, quota: v.nullable(whole(1, MAX.quotaMax)) })),
  v.minLength(1),
  v.maxLength(MAX.optionsMax),
);
const slots = v.pipe(
  v.array(v.strictObject({ ...option, startsAtMs: instantMs, endsAtMs: instantMs, quota: whole(1, MAX.quotaMax) })),
  v.minLength(1),
  v.maxLength(MAX.optionsMax),
);
const fileTypes = ['pdf', 'word', 'excel', 'slides'] as const;
const length = whole(0, MAX.longTextMax);
const bound = v.pipe(v.number(), v.minValue(-MAX.numberMax), v.maxValue(MAX.numberMax));

const question = v.variant('kind', [
  v.strictObject({ ...base, kind: v.picklist(['text', 'long-text']), minLength: length, maxLength: length }),
  v.strictObject({ ...base, kind: v.literal('number'), min: bound, max: bound, unitText: optionalText(10) }),
  v.strictObject({ ...base, kind: v.literal('single'), options }),
  v.strictObject({
    ...base,
    kind: v.literal('multiple'),
    options,
    minPicks: whole(0, MAX.optionsMax),
    maxPicks: whole(1, MAX.optionsMax),
  }),
  v.strictObject({ ...base, kind: v.literal('date'), fromDay: v.union([noDay, day]), toDay: v.union([noDay, day]) }),
  v.strictObject({ ...base, kind: v.literal('time'), fromMinute: minute, toMinute: minute }),
  v.strictObject({ ...base, kind: v.picklist(['region', 'phone', 'signature']) }),
  v.strictObject({ ...base, kind: v.literal('image'), maxCount: whole(1, MAX.imagesMax) }),
  v.strictObject({
    ...base,
    kind: v.literal('file'),
    types: v.pipe(v.array(v.picklist(fileTypes)), v.minLength(1), v.maxLength(fileTypes.length)),
    maxCount: whole(1, MAX.filesMax),
    maxMegabytes: whole(1, MAX.fileMegabytesMax),
  }),
  v.strictObject({ ...base, kind: v.literal('rating') }),
  v.strictObject({ ...base, kind: v.literal('slot'), slots }),
  v.strictObject({
    ...base,
    kind: v.literal('consent'),
    text: text(MAX.consentTextMax),
    about: v.picklist(['rules', 'sensitive', 'guardian']),
  }),
]);

const until = v.picklist(['start', 'close', 'never']);

const filledIn = v.strictObject({
  title: text(LIMITS.titleMax),
  introText: optionalText(LIMITS.ruleMax),
  placeText: optionalText(LIMITS.titleMax),
  event: v.nullable(v.strictObject({ startsAtMs: instantMs, endsAtMs: instantMs })),
  opensAtMs: instantMs,
  closesAtMs: instantMs,
  capacity: v.nullable(whole(1, MAX.capacityMax)),
  perMember: v.strictObject({
    max: whole(1, MAX.perMemberMax),
    per: v.picklist(['form', 'day', 'week', 'month']),
  }),
  plusOnesMax: whole(0, MAX.plusOnesMax),
  approval: v.boolean(),
  waitlist: v.nullable(
    v.strictObject({ max: whole(1, MAX.waitlistMax), confirmMinutes: whole(0, MAX.confirmMinutesMax) }),
  ),
  cancelUntil: until,
  editUntil: until,
  attendancePoints: whole(0, MAX.attendancePointsMax),
  selfCheckIn: v.boolean(),
  walkIns: v.boolean(),
  showsNames: v.boolean(),
  feeNote: optionalText(LIMITS.noteMax),
  sensitivity: v.picklist(['none', 'health', 'children']),
  questions: v.pipe(v.array(question), v.maxLength(MAX.questionsMax)),
});

/** What an operator fills in. A phone may send it as it reads it, lists that nobody changes included. */
export const terms = filledIn as v.GenericSchema<FormTerms>;

const fileId = v.pipe(v.string(), v.maxLength(300));
const file = v.strictObject({ fileId, name: v.pipe(v.string(), v.maxLength(2 * MAX.fileNameMax)) });

/** Whatever was answered: `checkAnswers` says whether it fits the form. */
const answer = v.union([
  v.pipe(v.string(), v.maxLength(SIGNATURE_TEXT_MAX)),
  v.number(),
  v.boolean(),
  v.pipe(v.array(fileId), v.maxLength(MAX.optionsMax)),
  v.pipe(v.array(file), v.maxLength(MAX.optionsMax)),
]);

const given = v.pipe(
  v.record(shortId, answer),
  v.check((given) => Object.keys(given).length <= MAX.questionsMax),
);

/** By question id. */
export const answers = given as v.GenericSchema<Answers>;

export const form = { groupId: id, formId: id };
export const places = whole(1, 1 + MAX.plusOnesMax);
