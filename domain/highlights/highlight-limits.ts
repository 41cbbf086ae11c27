/** Bounds of highlights (精华). Ours: a few tags to find things by, a reward below what a week of check-ins gives. */
export const HIGHLIGHT_LIMITS = {
  tagsMax: 3,
  tagMax: 8,
  /** Questions that may wait for one author, so that nobody is drowned in them. */
  askedMax: 5,
  rewardPointsMax: 200,
  /** Highlights of a week in its list. */
  weekMax: 20,
  /** Highlights looked at for one page of a search. */
  searchedMax: 300,
} as const;
