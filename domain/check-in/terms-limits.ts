/** Bounds of the terms. Days within `windowDays` and `leaveAheadDays` always lie within the 62 days of a progress. */
export const TERMS_LIMITS = {
  lengthDaysMax: 400,
  cutOffMinutesMax: 300,
  streakDaysMax: 400,
  makeUpsPerMonthMax: 10,
  makeUpWindowDaysMax: 30,
  leavesPerMonthMax: 10,
  leaveAheadDaysMax: 30,
  pausesMax: 12,
} as const;
