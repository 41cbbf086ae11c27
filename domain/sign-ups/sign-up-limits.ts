/** Bounds of sign-up forms: large enough for a school's form, small enough for a phone and for one document. */
export const SIGN_UP_LIMITS = {
  questionsMax: 30,
  optionsMax: 20,
  /** Options and slots of one form that have places of their own: each is a counter on the form's places. */
  quotasMax: 40,
  quotaMax: 10_000,
  optionTextMax: 40,
  consentTextMax: 1_000,
  shortTextMax: 100,
  longTextMax: 1_000,
  numberMax: 1_000_000_000,
  imagesMax: 3,
  filesMax: 3,
  /** Largest file of an answer, in megabytes: what WeChat's viewer opens without making anybody wait. */
  fileMegabytesMax: 10,
  fileNameMax: 80,
  ratingMax: 5,
  regionPartMax: 20,
  capacityMax: 10_000,
  plusOnesMax: 10,
  perMemberMax: 5,
  /** Most who may wait for one form: they stand on one document, in their order. */
  waitlistMax: 200,
  /** Time to confirm after moving up from the waitlist, in minutes. */
  confirmMinutesMin: 10,
  confirmMinutesMax: 2_880,
  /** Time to add what an operator asked for, in minutes, where they did not say. */
  supplyMinutes: 1_440,
  attendancePointsMax: 100,
  /** Longest that an answer is kept after the event, in days. */
  keepDaysMax: 365,
  /** How long the name of a walk-in without an account is kept after the event, in days: nobody else can have it erased. */
  walkInNameDays: 30,
  /** Regulars of one weekly event, and days of it that are skipped. */
  regularsMax: 200,
  skippedMax: 30,
  /** Sign-ups decided in one tap. */
  batchMax: 20,
} as const;

/** Longest signature as text: about 1,300 points, four times what three characters take. */
export const SIGNATURE_TEXT_MAX = 4_000;
