import { pointsDayAt } from '../../domain/points/account';
import { accounts } from '../documents/accounts';
import { adjustments } from '../documents/adjustments';
import { chains, chainStocks } from '../documents/chains';
import { checkInTexts } from '../documents/challenges';
import { couponStocks } from '../documents/coupons';
import { erasures } from '../documents/erasures';
import { highlights } from '../documents/highlights';
import { keptFiles } from '../documents/kept-files';
import { operations } from '../documents/operations';
import { people } from '../documents/people';
import { signUpMailings } from '../documents/sign-up-mailings';
import { seriesOfEvents } from '../documents/sign-up-series';
import { formPlaces, forms, signUps } from '../documents/sign-ups';
import { ask, type Collection, type Document, type Query, type Read } from '../ports/store';
import { firstExpiring } from './account-pages';
import { dueAdjustments } from './apply-adjustments';
import { uncheckedHighlights } from './check-highlights';
import { waitingNames } from './check-names';
import { uncheckedPictures } from './check-pictures';
import { pastLastDay } from './close-challenges';
import { pendingRecords } from './deliver-outbox';
import { dueAnswers } from './erase-answers';
import { chainsWithDueNames } from './erase-names';
import { openErasures } from './finish-erasures';
import { lapsedOffers } from './lapse-offers';
import { dueSeries } from './open-sessions';
import { waitingTexts } from './publish-check-in-texts';
import { outdated } from './purge-records';
import { openMailings } from './send-mailings';
import { chainsToSettle } from './settle-chains';
import { movingStocks } from './sweep-movements';
import { restlessPlaces } from './sweep-places';
import { openStocks } from './sweep-reservations';
import { chainsToTell } from './tell-chains';
import { dueForms } from './tend-forms';

/** The first of what a job finds tells that there is something. */
const first = <Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): readonly Read<readonly unknown[]>[] => [
  ask.query(from, query),
];

/** Whether a job has anything to do: its own query, for one document. By the name of the job. */
export const LOOKS = {
  applyAdjustments: (nowMs: number) => first(adjustments, dueAdjustments(nowMs, 1)),
  checkHighlights: () => first(highlights, uncheckedHighlights(1)),
  checkNames: (nowMs: number) => first(people, waitingNames(nowMs, 1)),
  checkPictures: (nowMs: number) => first(keptFiles, uncheckedPictures(nowMs, 1)),
  closeChallenges: (nowMs: number) => [pastLastDay('running', nowMs), pastLastDay('paused', nowMs)],
  deliverOutbox: () => first(operations, pendingRecords(1)),
  eraseAnswers: (nowMs: number) => first(signUps, dueAnswers(nowMs, 1)),
  eraseNames: (nowMs: number) => first(chains, chainsWithDueNames(nowMs, 1)),
  expirePoints: (nowMs: number) => first(accounts, firstExpiring(pointsDayAt(nowMs), '')),
  finishErasures: () => first(erasures, openErasures(1)),
  lapseOffers: (nowMs: number) => first(signUps, lapsedOffers(nowMs, 1)),
  openSessions: (nowMs: number) => first(seriesOfEvents, dueSeries(nowMs, 1)),
  publishCheckInTexts: () => first(checkInTexts, waitingTexts(1)),
  purgeRecords: outdated,
  sendMailings: () => first(signUpMailings, openMailings(1)),
  settleChains: (nowMs: number) => first(chains, chainsToSettle(nowMs, 1)),
  sweepMovements: () => first(chainStocks, movingStocks(1)),
  sweepPlaces: () => first(formPlaces, restlessPlaces(1)),
  sweepReservations: () => first(couponStocks, openStocks(1)),
  tellChains: (nowMs: number) => first(chains, chainsToTell(nowMs, 1)),
  tendForms: (nowMs: number) => first(forms, dueForms(nowMs, 1)),
} as const;
