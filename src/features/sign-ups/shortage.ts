import type { Answers } from '@domain/sign-ups/answers';
import type { FormPlaces } from '../../../contracts/sign-up-views';
import { optionKey } from '@domain/sign-ups/counts';

/** What is short for a party of so many with these answers: places in all, one chosen option, or nothing. */
export type Shortage =
  | { readonly kind: 'none' }
  | { readonly kind: 'places'; readonly leftCount: number }
  | { readonly kind: 'option'; readonly leftCount: number };

/** By the figures on the screen; the server decides by its own. */
export function shortageOf(
  places: FormPlaces,
  party: number,
  given: Answers | Readonly<Record<string, unknown>>,
): Shortage {
  if (places.leftCount !== null && places.leftCount < party) return { kind: 'places', leftCount: places.leftCount };
  const lefts = Object.entries(given).flatMap(([questionId, answer]) =>
    picksIn(answer).map((pick) => places.optionsLeft[optionKey(questionId, pick)]),
  );
  const least = Math.min(...lefts.map((left) => left ?? Number.POSITIVE_INFINITY));
  return least < party ? { kind: 'option', leftCount: Math.max(0, least) } : { kind: 'none' };
}

function picksIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer.filter((part): part is string => typeof part === 'string') : [];
}
