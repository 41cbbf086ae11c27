import { NEVER, timeOf } from '@domain/check-in/hero';
import type { HomeCard } from '../../../contracts/group-home';
import { formatInstant } from '@/lib/format-time';
import { TODAY_WORDS } from './today-copy';

/** What comes next once today is done, in words; null when nothing is known to come. */
export function nextWords(cards: readonly HomeCard[], nowMs: number): string | null {
  const [next] = cards
    .filter((card) => card.checkIn?.promise.kind === 'closed' && timeOf(card) < NEVER)
    .sort((a, b) => timeOf(a) - timeOf(b));
  return next === undefined ? null : TODAY_WORDS.next(next.title, formatInstant(timeOf(next), nowMs));
}
