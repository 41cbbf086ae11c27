import { cancelLeave, makeUp, recordCheckIn, takeLeave } from './check-in';
import { giveMakeUp, listCompanions } from './check-in-friends';
import { listChallenges, listMyTexts, listTexts, readCheckIn, readMonth, readToday } from './check-in-reads';
import { claim, exchange, listOffers, listWallet, readCoupon, readOffer, returnCoupon } from './coupons';
import { acceptRules, readRules } from './group-rules';
import { enterGroup, joinGroup, leaveGroup, listActivity, listMyGroups, peekGroup, readGroupHome } from './groups';
import {
  complain,
  editProfile,
  eraseMe,
  exportMyData,
  listMyComplaints,
  listNotices,
  markNoticesSeen,
  openAvatarSlot,
  openExport,
  previewErasure,
  readProfile,
} from './people';
import { explainRank, listBoards, readBoard, readResult, setVisibility } from './leaderboards';
import { listEntries, readEntry, readPoints } from './points';
import {
  cancelSignUp,
  confirmSignUp,
  editSignUp,
  listForms,
  listMySignUps,
  openPictureSlot,
  readForm,
  readSignUp,
  submitSignUp,
} from './sign-ups';

/** Everything a member may ask for, by wire name. The function `member` implements each; the client may call no other. */
export const memberApi = {
  'groups.read-rules': readRules,
  'groups.accept-rules': acceptRules,
  'groups.enter': enterGroup,
  'groups.peek': peekGroup,
  'groups.join': joinGroup,
  'groups.leave': leaveGroup,
  'groups.list-my-groups': listMyGroups,
  'groups.list-activity': listActivity,
  'groups.read-home': readGroupHome,
  'groups.read-profile': readProfile,
  'groups.edit-profile': editProfile,
  'groups.open-avatar-slot': openAvatarSlot,
  'groups.list-notices': listNotices,
  'groups.mark-notices-seen': markNoticesSeen,
  'groups.complain': complain,
  'groups.list-my-complaints': listMyComplaints,
  'groups.export-my-data': exportMyData,
  'groups.open-export': openExport,
  'groups.preview-erasure': previewErasure,
  'groups.erase-me': eraseMe,
  'points.read': readPoints,
  'points.list-entries': listEntries,
  'points.read-entry': readEntry,
  'check-in.read': readCheckIn,
  'check-in.read-month': readMonth,
  'check-in.list-challenges': listChallenges,
  'check-in.read-today': readToday,
  'check-in.list-texts': listTexts,
  'check-in.list-my-texts': listMyTexts,
  'check-in.record': recordCheckIn,
  'check-in.make-up': makeUp,
  'check-in.list-companions': listCompanions,
  'check-in.give-make-up': giveMakeUp,
  'check-in.take-leave': takeLeave,
  'check-in.cancel-leave': cancelLeave,
  'coupons.list-offers': listOffers,
  'coupons.read-offer': readOffer,
  'coupons.exchange': exchange,
  'coupons.claim': claim,
  'coupons.list-wallet': listWallet,
  'coupons.read': readCoupon,
  'coupons.return': returnCoupon,
  'sign-ups.list-forms': listForms,
  'sign-ups.read-form': readForm,
  'sign-ups.submit': submitSignUp,
  'sign-ups.edit': editSignUp,
  'sign-ups.cancel': cancelSignUp,
  'sign-ups.confirm': confirmSignUp,
  'sign-ups.read': readSignUp,
  'sign-ups.list-mine': listMySignUps,
  'sign-ups.open-picture-slot': openPictureSlot,
  'leaderboards.list-boards': listBoards,
  'leaderboards.read-board': readBoard,
  'leaderboards.explain-rank': explainRank,
  'leaderboards.read-result': readResult,
  'leaderboards.set-visibility': setVisibility,
} as const;

export type MemberApi = typeof memberApi;
