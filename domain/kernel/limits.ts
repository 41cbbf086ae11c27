/** Every bound in one place. Numbers without another source are ours: large enough for a member, small enough for a page. */
export const LIMITS = {
  /** Most documents in one page of a list, and the usual page (decisions §4). */
  pageMax: 50,
  page: 20,
  /** Most ids in one `getMany` (decisions §5). */
  getManyMax: 100,
  /** Longest texts, in characters. */
  nameMax: 20,
  titleMax: 40,
  noteMax: 200,
  textMax: 500,
  ruleMax: 1000,
  idMax: 80,
  keyMin: 16,
  keyMax: 64,
  /** One entry of the ledger, and the sum of an account (L5). */
  entryPointsMax: 1_000_000_000,
  /** Issuance (decisions §4). */
  checkInPointsMax: 100,
  memberDayPointsMax: 500,
  groupMonthBudgetPoints: 100_000,
  /** Lots of one account, one per expiry day (Y1). */
  lotsMax: 40,
  holdsMax: 20,
  /** An adjustment above this needs a second person, or a day's delay in a one-person shop. */
  adjustmentAlonePoints: 1_000,
  adjustmentMaxPoints: 100_000,
  adjustmentDayPoints: 5_000,
  /** Running challenges of one group, and so progress records on one membership. */
  runningChallengesMax: 10,
  milestonesMax: 8,
  /** Cards of what is on, on the group document (decisions §4). */
  cardsMax: 30,
  groupsPerPersonMax: 50,
  /** Owners, verifiers and people on call of the whole organisation. */
  officesMax: 50,
  tagsMax: 20,
  /** Templates of reminders, and fields of one (WeChat lets a template have five). */
  templatesMax: 20,
  templateFieldsMax: 5,
  /** Messages that one member may hoard of one template. */
  reminderGrantsMax: 50,
  /** Coupons. */
  couponsPerBatchMax: 100_000,
  couponsPerMemberMax: 20,
  claimCountersMax: 200,
  openReservationsMax: 200,
  pointsPerYuan: 100,
  /** Recorded writes of one person on one day: bounds the documents that a script can make. */
  memberWritesPerDay: 300,
  staffWritesPerDay: 5_000,
} as const;
