import type { HomeCard, HomeCheckIn } from '../../../contracts/group-home';
import type { EarningTerms } from '../../../domain/check-in/challenge-terms';
import { newProgress } from '../../../domain/check-in/marks';
import { promiseForToday } from '../../../domain/check-in/promise-for-today';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import { standingOn } from '../../../domain/check-in/standing';
import { todayOf } from '../../../domain/check-in/today';
import { monthOf } from '../../../domain/kernel/business-day';
import { earnedTodayPoints, pointsDayAt } from '../../../domain/points/account';
import type { AccountDocument } from '../../documents/accounts';
import type { CampaignCard } from '../../documents/groups';
import type { MembershipDocument } from '../../documents/memberships';

/** For whom, and when, the cards are made. */
export interface Viewer {
  readonly membership: Pick<MembershipDocument, 'progress'>;
  readonly account: Pick<AccountDocument, 'earnedToday'>;
  readonly nowMs: number;
}

/**
 * What is on and what comes next, for one member. A card that is over is left out even before anybody takes it down.
 * What can be done now comes first, then what ends soonest.
 */
export function homeCards(cards: readonly CampaignCard[], viewer: Viewer): readonly HomeCard[] {
  return cards
    .filter((card) => card.endsAtMs > viewer.nowMs)
    .map((card) => homeCard(card, viewer))
    .sort((a, b) => urgency(a) - urgency(b) || a.endsAtMs - b.endsAtMs);
}

function homeCard(card: CampaignCard, viewer: Viewer): HomeCard {
  const { context, campaignId, title, startsAtMs, endsAtMs, paused, eventAtMs = null } = card;
  const checkIn = card.checkIn === undefined ? null : homeCheckIn(card, card.checkIn, viewer);
  return { context, campaignId, title, startsAtMs, endsAtMs, paused, eventAtMs, checkIn };
}

function homeCheckIn(card: CampaignCard, terms: EarningTerms, viewer: Viewer): HomeCheckIn {
  const { nowMs, account } = viewer;
  const progress: CheckInProgress | null = viewer.membership.progress[card.campaignId] ?? null;
  const promise = promiseForToday(terms, progress, {
    nowMs,
    earnedTodayPoints: earnedTodayPoints(account, nowMs),
    budgetSpent: card.budgetSpentMonth === monthOf(pointsDayAt(nowMs)),
  });
  const today = todayOf(terms, nowMs);
  return { promise, standing: standingOn(terms, progress ?? newProgress(terms, today), today) };
}

/** 0 for a check-in that waits, 1 for any other check-in, 2 for the rest. */
function urgency(card: HomeCard): number {
  if (card.checkIn === null) return 2;
  return card.checkIn.promise.kind === 'open' ? 0 : 1;
}
