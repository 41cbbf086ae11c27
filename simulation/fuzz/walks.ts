import { chainAfterWalk, chainWalk, deliveryWalk } from './chain-walks';
import { answerFileWalk, approvalWalk, doorWalk, formWalk, weeklyWalk } from './form-walks';
import { buddyWalk, closingWalk, comingWalk, officeWalk, quarantineWalk } from './group-walks';
import { couponWalk, dayWalk, highlightWalk, missedDayWalk } from './shop-walks';
import type { Walker } from './walker';

/** The ways through a shop that chance hardly ever finds: each ends where what it is for is legal. A batch begins with one. */
export const WALKS: readonly ((walker: Walker) => Promise<void>)[] = [
  couponWalk,
  dayWalk,
  missedDayWalk,
  highlightWalk,
  chainWalk,
  chainAfterWalk,
  deliveryWalk,
  formWalk,
  approvalWalk,
  doorWalk,
  weeklyWalk,
  answerFileWalk,
  buddyWalk,
  comingWalk,
  officeWalk,
  quarantineWalk,
  closingWalk,
];
