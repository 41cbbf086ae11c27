import * as checkIn from './check-in-acts';
import * as coupons from './coupon-acts';
import * as outsiders from './outsider-acts';
import type { Act } from './play';
import * as points from './points-acts';
import * as timers from './timer-acts';

/** Everything that can happen, by name. */
const ACTS = { ...checkIn, ...coupons, ...points, ...outsiders, ...timers } satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof ACTS;

export const ACT_NAMES = Object.keys(ACTS) as ActName[];

export const actOf = (name: ActName): Act => ACTS[name];

/** How often each comes in an ordinary seed. */
export const WEIGHTS: Readonly<Record<ActName, number>> = {
  checkIn: 6,
  makeUp: 2,
  takeLeave: 1,
  cancelLeave: 0.5,
  takeBackDay: 1.5,
  pauseChallenge: 0.5,
  comeAndGo: 0.5,
  exchange: 5,
  claim: 2,
  give: 1,
  returnCoupon: 3,
  redeem: 5,
  undoRedemption: 1.5,
  pauseBatch: 1,
  growBatch: 1,
  endBatch: 0.3,
  adjust: 3,
  decideAdjustment: 2,
  reverseEntry: 3,
  takeBackSpent: 1,
  freeze: 0.6,
  readPoints: 2,
  trespass: 1.5,
  overreach: 0.7,
  pickpocket: 0.7,
  foreignCounter: 0.5,
  dueJobs: 3,
  jobsTwice: 1,
  nightlyJobs: 1,
  clockJump: 1,
};
