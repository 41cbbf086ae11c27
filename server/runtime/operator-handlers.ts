import { operatorApi, type OperatorApi } from '../../contracts/operator-api';
import { createChallenge } from '../operations/check-in/create-challenge';
import { editChallenge } from '../operations/check-in/edit-challenge';
import { endChallenge } from '../operations/check-in/end-challenge';
import { listAttendance } from '../operations/check-in/list-attendance';
import { listPendingTexts } from '../operations/check-in/list-pending-texts';
import { readRecovery } from '../operations/check-in/read-recovery';
import { pauseChallenge } from '../operations/check-in/pause-challenge';
import { resumeChallenge } from '../operations/check-in/resume-challenge';
import { reviewText } from '../operations/check-in/review-text';
import { takeBackDay } from '../operations/check-in/take-back-day';
import { editBatch } from '../operations/coupons/edit-batch';
import { endBatch } from '../operations/coupons/end-batch';
import { giveCoupon } from '../operations/coupons/give-coupon';
import { inspect } from '../operations/coupons/inspect';
import { listBatches } from '../operations/coupons/list-batches';
import { listRedemptions } from '../operations/coupons/list-redemptions';
import { lookUpCode } from '../operations/coupons/look-up-code';
import { pauseBatch } from '../operations/coupons/pause-batch';
import { publishBatch } from '../operations/coupons/publish-batch';
import { readBatch } from '../operations/coupons/read-batch';
import { redeem } from '../operations/coupons/redeem';
import { resumeBatch } from '../operations/coupons/resume-batch';
import { undoRedemption } from '../operations/coupons/undo-redemption';
import { answerComplaint } from '../operations/groups/answer-complaint';
import { becomeOwner } from '../operations/groups/become-owner';
import { bindGroup } from '../operations/groups/bind-group';
import { closeInvitation } from '../operations/groups/close-invitation';
import { createGroup } from '../operations/groups/create-group';
import { dissolveGroup } from '../operations/groups/dissolve-group';
import { editTemplates } from '../operations/groups/edit-templates';
import { readHealth } from '../operations/groups/read-health';
import { readTemplates } from '../operations/groups/read-templates';
import { settleQuarantined } from '../operations/groups/settle-quarantined';
import { startReplay } from '../operations/points/start-replay';
import { editGroup } from '../operations/groups/edit-group';
import { editOrganisation } from '../operations/groups/edit-organisation';
import { handOver } from '../operations/groups/hand-over';
import { listAudit } from '../operations/groups/list-audit';
import { listComplaints } from '../operations/groups/list-complaints';
import { listMembers } from '../operations/groups/list-members';
import { listQuarantined } from '../operations/groups/list-quarantined';
import { listStaff } from '../operations/groups/list-staff';
import { readGroupSettings } from '../operations/groups/read-group-settings';
import { readMember } from '../operations/groups/read-member';
import { readOrganisation } from '../operations/groups/read-organisation';
import { removeMember } from '../operations/groups/remove-member';
import { renewInvitation } from '../operations/groups/renew-invitation';
import { setOffice } from '../operations/groups/set-office';
import { setRole } from '../operations/groups/set-role';
import { setTierAndTags } from '../operations/groups/set-tier-and-tags';
import { stepDown } from '../operations/groups/step-down';
import { adjustPoints } from '../operations/points/adjust-points';
import { approveAdjustment } from '../operations/points/approve-adjustment';
import { declineAdjustment } from '../operations/points/decline-adjustment';
import { freezePoints } from '../operations/points/freeze-points';
import { listAdjustments } from '../operations/points/list-adjustments';
import { readLiability } from '../operations/points/read-liability';
import { readMemberPoints } from '../operations/points/read-member-points';
import { reverseEntry } from '../operations/points/reverse-entry';
import { createBoard } from '../operations/leaderboards/create-board';
import { editBoard } from '../operations/leaderboards/edit-board';
import { endBoard } from '../operations/leaderboards/end-board';
import { exportBoard } from '../flows/export-board/export-board';
import { listAbsent } from '../operations/leaderboards/list-absent';
import { listManagedBoards } from '../operations/leaderboards/list-managed-boards';
import { pauseBoard } from '../operations/leaderboards/pause-board';
import { resumeBoard } from '../operations/leaderboards/resume-board';
import type { Handlers } from './api';
import { loadWhenAsked } from './load-when-asked';

/** Who answers what staff ask for. */
export const operatorHandlers: Handlers<OperatorApi> = {
  'groups.list-members': listMembers,
  'groups.read-member': readMember,
  'groups.set-role': setRole,
  'groups.set-tier-and-tags': setTierAndTags,
  'groups.remove-member': removeMember,
  'groups.list-complaints': listComplaints,
  'groups.answer-complaint': answerComplaint,
  'groups.create': createGroup,
  'groups.bind': bindGroup,
  'groups.edit': editGroup,
  'groups.renew-invitation': renewInvitation,
  'groups.close-invitation': closeInvitation,
  'groups.read-settings': readGroupSettings,
  'groups.dissolve': dissolveGroup,
  'groups.become-owner': becomeOwner,
  'groups.hand-over': handOver,
  'groups.step-down': stepDown,
  'groups.set-office': setOffice,
  'groups.list-staff': listStaff,
  'groups.read-organisation': readOrganisation,
  'groups.edit-organisation': editOrganisation,
  'groups.list-audit': listAudit,
  'groups.read-health': readHealth,
  'groups.list-quarantined': listQuarantined,
  'groups.settle-quarantined': settleQuarantined,
  'groups.read-templates': readTemplates,
  'groups.edit-templates': editTemplates,
  'points.adjust': adjustPoints,
  'points.approve-adjustment': approveAdjustment,
  'points.decline-adjustment': declineAdjustment,
  'points.list-adjustments': listAdjustments,
  'points.reverse-entry': reverseEntry,
  'points.read-member': readMemberPoints,
  'points.read-liability': readLiability,
  'points.start-replay': startReplay,
  'points.freeze': freezePoints,
  'check-in.create-challenge': createChallenge,
  'check-in.edit-challenge': editChallenge,
  'check-in.pause-challenge': pauseChallenge,
  'check-in.resume-challenge': resumeChallenge,
  'check-in.end-challenge': endChallenge,
  'check-in.list-attendance': listAttendance,
  'check-in.read-recovery': readRecovery,
  'check-in.list-pending-texts': listPendingTexts,
  'check-in.review-text': reviewText,
  'check-in.take-back-day': takeBackDay,
  'coupons.publish-batch': publishBatch,
  'coupons.edit-batch': editBatch,
  'coupons.pause-batch': pauseBatch,
  'coupons.resume-batch': resumeBatch,
  'coupons.end-batch': endBatch,
  'coupons.list-batches': listBatches,
  'coupons.read-batch': readBatch,
  'coupons.give': giveCoupon,
  'coupons.inspect': inspect,
  'coupons.look-up-code': lookUpCode,
  'coupons.redeem': redeem,
  'coupons.undo-redemption': undoRedemption,
  'coupons.list-redemptions': listRedemptions,
  'leaderboards.create-board': createBoard,
  'leaderboards.edit-board': editBoard,
  'leaderboards.end-board': endBoard,
  'leaderboards.list-absent': listAbsent,
  'leaderboards.export-board': exportBoard,
  'leaderboards.list-managed-boards': listManagedBoards,
  'leaderboards.pause-board': pauseBoard,
  'leaderboards.resume-board': resumeBoard,
  ...loadWhenAsked(
    operatorApi,
    'chains',
    async () => (await import('./chains-operator-handlers')).chainsOperatorHandlers,
  ),
  ...loadWhenAsked(
    operatorApi,
    'highlights',
    async () => (await import('./highlights-operator-handlers')).highlightsOperatorHandlers,
  ),
  ...loadWhenAsked(
    operatorApi,
    'sign-ups',
    async () => (await import('./sign-ups-operator-handlers')).signUpsOperatorHandlers,
  ),
};
