import type { CheckInReceipt } from '../../../contracts/check-in';
import type { GroupHome, HomeCard } from '../../../contracts/groups';

/** Home as it is after a check-in, from the receipt alone: nothing is asked for again. */
export function homeAfterCheckIn(home: GroupHome, receipt: CheckInReceipt): GroupHome {
  const card = home.cards.find((each) => each.campaignId === receipt.challengeId);
  const isNew = card?.checkIn?.promise.kind === 'open';
  return {
    ...home,
    points: { ...home.points, ...receipt.points, availablePoints: receipt.availablePoints },
    totalCheckInDays: home.totalCheckInDays + (isNew ? 1 : 0),
    cards: home.cards.map((each) => (each === card ? cardAfter(each, receipt) : each)),
  };
}

function cardAfter(card: HomeCard, receipt: CheckInReceipt): HomeCard {
  if (card.checkIn === null) return card;
  const { standing, day, atMs } = receipt;
  return { ...card, checkIn: { promise: { kind: 'done', day, atMs }, standing } };
}
