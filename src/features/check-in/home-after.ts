import type { CheckInReceipt } from '../../../contracts/check-in';
import type { GroupHome, HomeCard, TodayCount } from '../../../contracts/group-home';
import type { TodayPromise } from '@domain/check-in/promise-for-today';

/**
 * Home as it is after a check-in or a make-up. `today` is what today promises now; without it the receipt's own day is
 * done, which is what a check-in means.
 */
export function homeAfterReceipt(home: GroupHome, receipt: CheckInReceipt, today?: TodayPromise): GroupHome {
  const card = home.cards.find((each) => each.campaignId === receipt.challengeId);
  const before = card?.checkIn?.standing.totalDays ?? receipt.standing.totalDays;
  const promise = today ?? { kind: 'done' as const, day: receipt.day, atMs: receipt.atMs };
  return {
    ...home,
    points: { ...home.points, ...receipt.points, availablePoints: receipt.availablePoints },
    totalCheckInDays: home.totalCheckInDays + (receipt.standing.totalDays > before ? 1 : 0),
    lately: home.lately === null ? null : { ...home.lately, today: countMe(home, receipt) },
    cards: home.cards.map((each) => (each === card ? cardAfter(each, receipt, promise) : each)),
  };
}

/** A check-in of today counts once; a day made up is not of today. */
function countMe({ lately, cards }: GroupHome, { challengeId, day }: CheckInReceipt): TodayCount | null {
  const today = lately?.today ?? null;
  if (today?.challengeId !== challengeId || today.day !== day) return today;
  const wasDone = cards.some(
    ({ campaignId, checkIn }) => campaignId === challengeId && checkIn?.promise.kind === 'done',
  );
  return wasDone ? today : { ...today, doneCount: today.doneCount + 1 };
}

function cardAfter(card: HomeCard, receipt: CheckInReceipt, promise: TodayPromise): HomeCard {
  return card.checkIn === null ? card : { ...card, checkIn: { promise, standing: receipt.standing } };
}
