import { refuse, type Result } from '../kernel/result';
import { checkQuestions } from './check-questions';
import type { FormTerms } from './form-terms';
import { optionsOf } from './question';
import { SIGN_UP_LIMITS } from './sign-up-limits';

/** `field` names what does not make sense: a field of the terms, or `questions.{id}`. */
export type TermsProblem = Result<null, 'TERMS_WRONG'>;

export const wrong = (field: string): TermsProblem => refuse('TERMS_WRONG', { field });

/** Whether a form makes sense, as its operator's phone asks it before publishing and the server as the truth. */
export function checkTerms(terms: FormTerms, nowMs: number): TermsProblem {
  const field = wrongTime(terms, nowMs) ?? wrongEvent(terms) ?? wrongPlaces(terms) ?? missingConsent(terms);
  return field === null ? checkQuestions(terms.questions) : wrong(field);
}

function wrongTime({ opensAtMs, closesAtMs, event }: FormTerms, nowMs: number): string | null {
  if (closesAtMs <= Math.max(opensAtMs, nowMs)) return 'closesAtMs';
  if (event === null) return null;
  if (event.endsAtMs <= event.startsAtMs) return 'event';
  return closesAtMs > event.endsAtMs ? 'closesAtMs' : null;
}

/** What needs a day to happen on. */
function wrongEvent({ event, attendancePoints, perMember, selfCheckIn, walkIns }: FormTerms): string | null {
  // Points for being there come once: a member has one sign-up where there are some.
  const isOnce = perMember.per === 'form' && perMember.max === 1;
  if (event !== null) return attendancePoints > 0 && !isOnce ? 'attendancePoints' : null;
  if (attendancePoints > 0) return 'attendancePoints';
  if (selfCheckIn) return 'selfCheckIn';
  return walkIns ? 'walkIns' : null;
}

function wrongPlaces({ capacity, waitlist, plusOnesMax, questions }: FormTerms): string | null {
  const options = questions.flatMap(optionsOf);
  const quotas = options.filter((option) => option.quota !== null);
  if (quotas.length > SIGN_UP_LIMITS.quotasMax) return 'questions';
  if (waitlist !== null && capacity === null && quotas.length === 0) return 'waitlist';
  if (waitlist !== null && waitlist.confirmMinutes !== 0 && !isConfirmTime(waitlist.confirmMinutes)) return 'waitlist';
  return capacity !== null && capacity < 1 + plusOnesMax ? 'plusOnesMax' : null;
}

const isConfirmTime = (minutes: number): boolean =>
  minutes >= SIGN_UP_LIMITS.confirmMinutesMin && minutes <= SIGN_UP_LIMITS.confirmMinutesMax;

/** Sensitive data needs a consent that stands alone and is always asked; a child's data its guardian's. */
function missingConsent({ sensitivity, questions }: FormTerms): string | null {
  if (sensitivity === 'none') return null;
  const about = sensitivity === 'children' ? 'guardian' : 'sensitive';
  const asked = questions.some(
    (question) =>
      question.kind === 'consent' && question.about === about && question.required && question.showIf === null,
  );
  return asked ? null : 'sensitivity';
}
