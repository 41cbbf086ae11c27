import type { TodayPromise } from './promise-for-today';

/** What decides which check-in is the one thing to do: what a card of the home page promises, and when it ends. */
export interface PromisingCard {
  readonly endsAtMs: number;
  readonly checkIn: { readonly promise: TodayPromise } | null;
}

type CheckInCard<Card extends PromisingCard> = Card & { readonly checkIn: NonNullable<Card['checkIn']> };

/**
 * The one thing to do today: what closes first among what is open; else what is done; else what opens first. Null when
 * no check-in is on.
 */
export function heroOf<Card extends PromisingCard>(cards: readonly Card[]): CheckInCard<Card> | null {
  const checkIns = cards.filter((card): card is CheckInCard<Card> => card.checkIn !== null);
  return [...checkIns].sort((a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b))[0] ?? null;
}

/** When this card's turn comes or ends; `NEVER` where nobody knows. */
export function timeOf({ checkIn, endsAtMs }: PromisingCard): number {
  const promise = checkIn?.promise;
  if (promise?.kind === 'open') return promise.closesAtMs;
  return promise?.kind === 'closed' ? (promise.nextOpensAtMs ?? NEVER) : endsAtMs;
}

export const NEVER = Number.MAX_SAFE_INTEGER;

const RANK = { open: 0, done: 1, closed: 2, 'clock-went-back': 3, 'taken-back': 4 } as const;

const rank = (card: CheckInCard<PromisingCard>): number => RANK[card.checkIn.promise.kind];
