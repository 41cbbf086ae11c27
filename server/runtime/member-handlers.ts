import { memberApi, type MemberApi } from '../../contracts/member-api';
import { eraseMe } from '../flows/erase-me/erase-me';
import { previewErasure } from '../flows/erase-me/preview-erasure';
import { exportMyData } from '../flows/export-my-data/export-my-data';
import { openExport } from '../flows/export-my-data/open-export';
import { readGroupHome } from '../flows/group-home/read-group-home';
import { cancelLeave } from '../operations/check-in/cancel-leave';
import { giveMakeUp } from '../operations/check-in/give-make-up';
import { listCompanions } from '../operations/check-in/list-companions';
import { listChallenges } from '../operations/check-in/list-challenges';
import { listMyTexts } from '../operations/check-in/list-my-texts';
import { listTexts } from '../operations/check-in/list-texts';
import { makeUp } from '../operations/check-in/make-up';
import { readCheckIn } from '../operations/check-in/read-check-in';
import { readMonth } from '../operations/check-in/read-month';
import { recordCheckIn } from '../operations/check-in/record-check-in';
import { takeLeave } from '../operations/check-in/take-leave';
import { claim } from '../operations/coupons/claim';
import { exchange } from '../operations/coupons/exchange';
import { listOffers } from '../operations/coupons/list-offers';
import { listWallet } from '../operations/coupons/list-wallet';
import { readCoupon } from '../operations/coupons/read-coupon';
import { readOffer } from '../operations/coupons/read-offer';
import { returnCoupon } from '../operations/coupons/return-coupon';
import { acceptRules } from '../operations/groups/accept-rules';
import { complain } from '../operations/groups/complain';
import { editProfile } from '../operations/groups/edit-profile';
import { enterGroup } from '../operations/groups/enter-group';
import { joinGroup } from '../operations/groups/join-group';
import { leaveGroup } from '../operations/groups/leave-group';
import { listActivity } from '../operations/groups/list-activity';
import { listMyComplaints } from '../operations/groups/list-my-complaints';
import { listMyGroups } from '../operations/groups/list-my-groups';
import { listNotices } from '../operations/groups/list-notices';
import { allowReminders } from '../operations/groups/allow-reminders';
import { markNoticesSeen } from '../operations/groups/mark-notices-seen';
import { readReminders } from '../operations/groups/read-reminders';
import { openAvatarSlot } from '../operations/groups/open-avatar-slot';
import { peekGroup } from '../operations/groups/peek-group';
import { answerBuddy } from '../operations/groups/answer-buddy';
import { endBuddy } from '../operations/groups/end-buddy';
import { listNewcomers } from '../operations/groups/list-newcomers';
import { offerBuddy } from '../operations/groups/offer-buddy';
import { readProfile } from '../operations/groups/read-profile';
import { readRules } from '../operations/groups/read-rules';
import { listEntries } from '../operations/points/list-entries';
import { readEntry } from '../operations/points/read-entry';
import { readPoints } from '../operations/points/read-points';
import type { Handlers } from './api';
import { loadWhenAsked } from './load-when-asked';

/** Who answers what a member asks for. */
export const memberHandlers: Handlers<MemberApi> = {
  'groups.read-rules': readRules,
  'groups.accept-rules': acceptRules,
  'groups.enter': enterGroup,
  'groups.peek': peekGroup,
  'groups.join': joinGroup,
  'groups.leave': leaveGroup,
  'groups.list-my-groups': listMyGroups,
  'groups.list-activity': listActivity,
  'groups.list-newcomers': listNewcomers,
  'groups.offer-buddy': offerBuddy,
  'groups.answer-buddy': answerBuddy,
  'groups.end-buddy': endBuddy,
  'groups.read-home': readGroupHome,
  'groups.read-profile': readProfile,
  'groups.edit-profile': editProfile,
  'groups.open-avatar-slot': openAvatarSlot,
  'groups.list-notices': listNotices,
  'groups.mark-notices-seen': markNoticesSeen,
  'groups.read-reminders': readReminders,
  'groups.allow-reminders': allowReminders,
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
  ...loadWhenAsked(memberApi, 'chains', async () => (await import('./chains-member-handlers')).chainsMemberHandlers),
  ...loadWhenAsked(
    memberApi,
    'highlights',
    async () => (await import('./highlights-member-handlers')).highlightsMemberHandlers,
  ),
  ...loadWhenAsked(
    memberApi,
    'leaderboards',
    async () => (await import('./leaderboards-member-handlers')).leaderboardsMemberHandlers,
  ),
  ...loadWhenAsked(
    memberApi,
    'sign-ups',
    async () => (await import('./sign-ups-member-handlers')).signUpsMemberHandlers,
  ),
};
