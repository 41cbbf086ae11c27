/** What a notice says; the words are made where it is read. */
export interface NoticeMessage {
  readonly kind: NoticeKind;
  /** Numbers and short texts that its sentence needs. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export type NoticeKind =
  | 'points-expiring'
  | 'points-adjusted'
  | 'points-announced'
  | 'points-called-off'
  | 'points-taken-back'
  | 'points-frozen'
  | 'points-freed'
  | 'coupon-given'
  | 'coupon-used'
  | 'coupon-restored'
  | 'coupon-paused'
  | 'chain-formed'
  | 'chain-lapsed'
  | 'chain-short'
  | 'chain-arrived'
  | 'chain-ending'
  | 'chain-changed'
  | 'chain-claim'
  | 'chain-case'
  | 'name-refused'
  | 'picture-refused'
  | 'role-changed'
  | 'group-dissolved'
  | 'complaint-answered'
  | 'removed-from-group'
  | 'sign-up-to-approve'
  | 'sign-up-approved'
  | 'sign-up-returned'
  | 'sign-up-declined'
  | 'sign-up-offered'
  | 'sign-up-moved-up'
  | 'sign-up-lapsed'
  | 'sign-up-message'
  | 'sign-up-regular'
  | 'sign-up-reminder'
  | 'board-won'
  | 'make-up-given';
