import { untilMs, type FormTerms } from '@domain/sign-ups/form-terms';
import { optionsOf } from '@domain/sign-ups/question';
import type { FormFacts } from '../../../contracts/sign-up-views';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { FORM_RULES_WORDS as WORDS, oftenWords, SENSITIVITY_RULES } from './rules-copy';

export interface Rule {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface RuleSection {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Everything the terms of a form promise, but for its questions: sentence by sentence, in the order in which one meets it. */
export function formRules(form: FormFacts, nowMs: number): readonly RuleSection[] {
  const { terms } = form;
  const { sections } = WORDS;
  return [
    { title: sections.signUp, rules: signUpRules(form, nowMs) },
    { title: sections.change, rules: changeRules(terms, nowMs) },
    { title: sections.day, rules: dayRules(form) },
    { title: sections.seen, rules: seenRules(terms) },
  ]
    .map(({ title, rules }) => ({ title, rules: rules.filter(({ lines }) => lines.length > 0) }))
    .filter(({ rules }) => rules.length > 0);
}

function signUpRules(form: FormFacts, nowMs: number): readonly Rule[] {
  const { terms } = form;
  const { approval, feeNote, plusOnesMax, perMember } = terms;
  const plusOnes = plusOnesMax === 0 ? WORDS.alone : WORDS.plusOnes(plusOnesMax);
  return [
    { name: WORDS.time, lines: timeLines(form, nowMs) },
    { name: WORDS.who, lines: [`${WORDS.everybody}，${oftenWords(perMember)}`, plusOnes] },
    { name: WORDS.places, lines: placesLines(terms) },
    { name: WORDS.waitlist, lines: waitlistLines(terms) },
    { name: WORDS.approval, lines: approval ? [WORDS.approved, WORDS.supply] : [WORDS.atOnce] },
    { name: WORDS.fee, lines: feeNote === '' ? [] : [feeNote, WORDS.feeNote] },
  ];
}

function timeLines({ terms, status, paused, pauseReason }: FormFacts, nowMs: number): readonly string[] {
  const window = WORDS.window(formatInstant(terms.opensAtMs, nowMs), formatDeadline(terms.closesAtMs, nowMs));
  if (status === 'ended') return [window, WORDS.ended];
  return paused ? [window, WORDS.paused(pauseReason)] : [window];
}

const hasQuotas = ({ questions }: FormTerms): boolean =>
  questions.some((question) => optionsOf(question).some(({ quota }) => quota !== null));

function placesLines(terms: FormTerms): readonly string[] {
  const { capacity } = terms;
  const inAll = capacity === null ? WORDS.anyNumber : WORDS.capacity(capacity);
  return hasQuotas(terms) ? [inAll, WORDS.quotas] : [inAll];
}

function waitlistLines(terms: FormTerms): readonly string[] {
  const { waitlist, capacity, plusOnesMax, approval, event } = terms;
  if (waitlist === null) return capacity === null && !hasQuotas(terms) ? [] : [WORDS.noWaitlist];
  const { max, confirmMinutes } = waitlist;
  const atOnce = approval ? WORDS.movedPending : WORDS.moved;
  return [
    WORDS.waits(max),
    confirmMinutes > 0 ? WORDS.confirm(confirmMinutes, event !== null) : atOnce,
    ...(plusOnesMax > 0 ? [WORDS.partyWaits] : []),
  ];
}

function changeRules(terms: FormTerms, nowMs: number): readonly Rule[] {
  const edit = untilMs(terms, terms.editUntil);
  const cancel = untilMs(terms, terms.cancelUntil);
  return [
    { name: WORDS.edit, lines: [edit === 0 ? WORDS.noEdit : WORDS.editUntil(formatDeadline(edit, nowMs))] },
    {
      name: WORDS.cancel,
      lines: cancel === 0 ? [WORDS.noCancel] : [WORDS.cancelUntil(formatDeadline(cancel, nowMs)), WORDS.again],
    },
    { name: WORDS.waiting, lines: terms.waitlist === null ? [] : waitingLines(terms) },
    { name: WORDS.calledOff, lines: terms.event === null ? [] : [WORDS.toldOff] },
  ];
}

const waitingLines = ({ editUntil, plusOnesMax }: FormTerms): readonly string[] =>
  editUntil === 'never' || plusOnesMax === 0 ? [WORDS.leave] : [WORDS.leave, WORDS.fewerWait];

function dayRules({ terms, seriesId }: FormFacts): readonly Rule[] {
  const { event, selfCheckIn, walkIns, attendancePoints, sensitivity } = terms;
  if (event === null) return [];
  return [
    { name: WORDS.door, lines: selfCheckIn ? [WORDS.ticket, WORDS.ownCode] : [WORDS.ticket] },
    { name: WORDS.walkIns, lines: [walkIns ? WORDS.walkIn : WORDS.noWalkIn] },
    {
      name: WORDS.points,
      lines: attendancePoints > 0 ? [WORDS.pointsFor(attendancePoints), WORDS.pointsLess] : [WORDS.noPoints],
    },
    {
      name: WORDS.weekly,
      lines: seriesId === null ? [] : [WORDS.everyWeek, sensitivity === 'none' ? WORDS.regular : WORDS.eachTime],
    },
  ];
}

function seenRules({ showsNames, questions }: FormTerms): readonly Rule[] {
  const isPersonal = questions.some(({ personal }) => personal);
  return [
    { name: WORDS.names, lines: [showsNames ? WORDS.shown : WORDS.notShown] },
    {
      name: WORDS.answers,
      lines: questions.length === 0 ? [] : [WORDS.staffOnly, ...(isPersonal ? [WORDS.covered] : [])],
    },
  ];
}

/** The consent that sensitive data needs; null where none is asked for. */
export const consentRule = ({ sensitivity }: FormTerms): Rule | null =>
  sensitivity === 'none' ? null : { name: WORDS.consent, lines: [SENSITIVITY_RULES[sensitivity]] };
