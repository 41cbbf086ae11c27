import * as boards from './board-acts';
import * as buddies from './buddy-acts';
import * as chains from './chain-acts';
import * as chainAfter from './chain-after-acts';
import * as checkIn from './check-in-acts';
import * as coupons from './coupon-acts';
import * as delivery from './delivery-acts';
import * as groups from './group-acts';
import * as highlights from './highlight-acts';
import * as outsiders from './outsider-acts';
import type { Act } from './play';
import * as points from './points-acts';
import * as signUps from './sign-up-acts';
import * as timers from './timer-acts';
import * as weekly from './weekly-acts';

/** Everything that can happen, by theme: what else people do beside it is in more than one. */
const ACTS_OF = {
  shop: { ...points, ...coupons, ...outsiders },
  days: { ...checkIn, freeze: points.freeze, reverseEntry: points.reverseEntry, giveMakeUp: boards.giveMakeUp },
  chains: {
    ...{ ...chains, ...chainAfter, ...delivery },
    ...{ exchange: coupons.exchange, claim: coupons.claim, redeem: coupons.redeem },
  },
  signUps: { ...signUps, comeAndGo: groups.comeAndGo },
  boards: {
    ...boards,
    comeToEvent: signUps.comeToEvent,
    checkIn: checkIn.checkIn,
    takeBackDay: checkIn.takeBackDay,
    reverseEntry: points.reverseEntry,
  },
  groups: {
    ...groups,
    ...buddies,
    ...{ checkIn: checkIn.checkIn, exchange: coupons.exchange, redeem: coupons.redeem, adjust: points.adjust },
    ...{ joinChain: chains.joinChain, submitSignUp: signUps.submitSignUp, periodEnds: boards.periodEnds },
  },
  weekly: { ...weekly, comeAndGo: groups.comeAndGo, eraseMe: groups.eraseMe },
  highlights: { ...highlights, comeAndGo: groups.comeAndGo, eraseMe: groups.eraseMe, checkIn: checkIn.checkIn },
} satisfies Readonly<Record<string, Readonly<Record<string, Act>>>>;

/** What goes on in every seed: timers ring, clocks are set, somebody looks at their points. */
const ALWAYS = { ...timers, readPoints: points.readPoints } satisfies Readonly<Record<string, Act>>;

const ACTS = {
  ...ALWAYS,
  ...ACTS_OF.shop,
  ...ACTS_OF.days,
  ...ACTS_OF.chains,
  ...ACTS_OF.signUps,
  ...ACTS_OF.boards,
  ...ACTS_OF.groups,
  ...ACTS_OF.weekly,
  ...ACTS_OF.highlights,
} as const;

export type ActName = keyof typeof ACTS;

export type Theme = keyof typeof ACTS_OF;

export const ACT_NAMES = Object.keys(ACTS) as ActName[];

export const actOf = (name: ActName): Act => ACTS[name];

/** Whether an act belongs to a seed about these themes. */
export const isPlayedIn = (name: ActName, themes: readonly Theme[]): boolean =>
  name in ALWAYS || themes.some((theme) => name in ACTS_OF[theme]);

/** How often each theme is drawn. */
export const THEMES: Readonly<Record<Theme, number>> = {
  shop: 3,
  days: 1.5,
  chains: 3,
  signUps: 2.5,
  boards: 2,
  groups: 1.5,
  weekly: 1.2,
  highlights: 1,
};

/** How often each comes in an ordinary seed. */
export const WEIGHTS: Readonly<Record<ActName, number>> = {
  checkIn: 6,
  makeUp: 2,
  keepHabit: 2,
  takeLeave: 1,
  cancelLeave: 0.5,
  takeBackDay: 1.5,
  pauseChallenge: 0.5,
  exchange: 5,
  claim: 2,
  give: 2,
  returnCoupon: 3,
  redeem: 5,
  undoRedemption: 1.5,
  pauseBatch: 1,
  comeTooLate: 0.7,
  pullFuse: 0.7,
  growBatch: 1,
  endBatch: 0.3,
  adjust: 3,
  adjustInARush: 0.7,
  decideAdjustment: 2,
  reverseEntry: 3,
  takeBackSpent: 1,
  freeze: 0.6,
  readPoints: 2,
  trespass: 1.5,
  overreach: 0.7,
  pickpocket: 0.7,
  foreignCounter: 0.5,
  joinChain: 9,
  joinWithCoupon: 3,
  editChainEntry: 3,
  cancelChainEntry: 3,
  changeEntryFor: 1,
  importLines: 1,
  claimLine: 2,
  payEntry: 2,
  pauseChain: 0.6,
  extendChain: 1,
  endChain: 2.5,
  marketDay: 2,
  shortDay: 1.5,
  callOffLate: 1,
  pickUpEntry: 3,
  undoPickUp: 2,
  noteShipment: 2,
  moveHouse: 1,
  sendingDay: 1.5,
  declareShortage: 2,
  announceArrival: 0.3,
  afterSale: 1.5,
  readChain: 0.7,
  submitSignUp: 9,
  editSignUp: 2,
  cancelSignUp: 4,
  confirmSignUp: 2,
  confirmAtTheLast: 2,
  decideSignUp: 2,
  admitAtDoor: 3,
  comeToEvent: 1.5,
  undoAdmission: 0.7,
  walkIn: 1,
  growForm: 1,
  pauseForm: 0.6,
  endForm: 0.2,
  messageSignUps: 0.4,
  lookAtSignUp: 0.4,
  offersLapse: 1,
  readBoard: 1,
  hideOnBoards: 1,
  editBoard: 0.7,
  pauseBoard: 0.6,
  endBoard: 0.3,
  periodEnds: 5,
  pausePrizes: 0.6,
  giveMakeUp: 1.5,
  offerBuddy: 2,
  answerBuddy: 2,
  endBuddy: 0.7,
  findWay: 2.5,
  newcomerGoes: 0.5,
  comeAndGo: 1,
  removeMember: 1,
  changeRole: 1,
  eraseMe: 1.5,
  dissolve: 0.3,
  editProfile: 1.5,
  complain: 0.4,
  joinSession: 9,
  becomeRegular: 7,
  changeParty: 3,
  leaveSession: 2,
  sessionComes: 6,
  skipSession: 3,
  editSeries: 1.5,
  endSeries: 0.8,
  nominate: 4,
  answerNomination: 4,
  chooseHighlight: 4,
  showAtOnce: 5,
  voteHighlight: 9,
  publishSpeaker: 3,
  readHighlights: 2,
  weekTurns: 2,
  dueJobs: 3,
  jobsTwice: 1,
  nightlyJobs: 0.6,
  clockJump: 1,
};
