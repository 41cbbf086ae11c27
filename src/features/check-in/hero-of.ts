import type { HomeCard } from '../../../contracts/groups';
import { formatInstant } from '@/lib/format-time';
import type { CheckInCard } from './today-card';
import { TODAY_WORDS } from './today-copy';

/**
 * The one thing to do today: what closes first among what is open; else what is done; else what opens first. Null when
 * no check-in is on.
 */
export function heroOf(cards: readonly HomeCard[]): CheckInCard | null {
  const checkIns = cards.filter((card): card is CheckInCard => card.checkIn !== null);
  return [...checkIns].sort((a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b))[0] ?? null;
}

/** What comes next once today is done, in words; null when nothing is known to come. */
export function nextWords(cards: readonly HomeCard[], nowMs: number): string | null {
  const [next] = cards
    .filter((card): card is CheckInCard => card.checkIn?.promise.kind === 'closed' && timeOf(card) < NEVER)
    .sort((a, b) => timeOf(a) - timeOf(b));
  return next === undefined ? null : TODAY_WORDS.next(next.title, formatInstant(timeOf(next), nowMs));
}

const NEVER = Number.MAX_SAFE_INTEGER;
const RANK = { open: 0, done: 1, closed: 2, 'clock-went-back': 3, 'taken-back': 4 } as const;

const rank = (card: CheckInCard) => RANK[card.checkIn.promise.kind];

function timeOf(card: HomeCard): number {
  const promise = card.checkIn?.promise;
  if (promise?.kind === 'open') return promise.closesAtMs;
  return promise?.kind === 'closed' ? (promise.nextOpensAtMs ?? NEVER) : card.endsAtMs;
}
