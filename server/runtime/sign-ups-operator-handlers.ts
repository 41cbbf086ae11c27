import type { signUpsOperatorApi } from '../../contracts/sign-ups-operator-api';
import { editForm } from '../operations/sign-ups/edit-form';
import { endForm } from '../operations/sign-ups/end-form';
import { pauseForm } from '../operations/sign-ups/pause-form';
import { callOffEvent } from '../operations/sign-ups/call-off';
import { publishForm } from '../operations/sign-ups/publish-form';
import { resumeForm } from '../operations/sign-ups/resume-form';
import { listCampaigns } from '../operations/sign-ups/list-campaigns';
import { readCampaign } from '../operations/sign-ups/read-campaign';
import { listSignUps } from '../operations/sign-ups/list-sign-ups';
import { listToApprove } from '../operations/sign-ups/list-to-approve';
import { approveSignUps } from '../operations/sign-ups/approve';
import { declineSignUp } from '../operations/sign-ups/decline';
import { readDetails } from '../operations/sign-ups/read-details';
import { lookAtAnswers } from '../operations/sign-ups/look';
import { openAnswerFile } from '../operations/sign-ups/open-answer-file';
import { listUnfinished } from '../operations/sign-ups/list-unfinished';
import { messageSignUps } from '../operations/sign-ups/message';
import { setFeeNote } from '../operations/sign-ups/set-fee-note';
import { publishSeries } from '../operations/sign-ups/publish-series';
import { readSeries } from '../operations/sign-ups/read-series';
import { skipSession } from '../operations/sign-ups/skip-session';
import { editSeries } from '../operations/sign-ups/edit-series';
import { endSeries } from '../operations/sign-ups/end-series';
import { readDoor } from '../operations/sign-ups/read-door';
import { inspectTicket } from '../operations/sign-ups/inspect-ticket';
import { admit } from '../operations/sign-ups/admit';
import { exportSignUps } from '../flows/export-sign-ups/export-sign-ups';
import { undoAdmission } from '../operations/sign-ups/undo-admission';
import { addWalkIn } from '../operations/sign-ups/add-walk-in';
import type { Handlers } from './api';

/** The operator's side of sign-ups; loaded when somebody first asks for it. */
export const signUpsOperatorHandlers: Handlers<typeof signUpsOperatorApi> = {
  'sign-ups.publish-form': publishForm,
  'sign-ups.edit-form': editForm,
  'sign-ups.pause-form': pauseForm,
  'sign-ups.resume-form': resumeForm,
  'sign-ups.end-form': endForm,
  'sign-ups.call-off': callOffEvent,
  'sign-ups.list-campaigns': listCampaigns,
  'sign-ups.read-campaign': readCampaign,
  'sign-ups.list-sign-ups': listSignUps,
  'sign-ups.export': exportSignUps,
  'sign-ups.list-to-approve': listToApprove,
  'sign-ups.approve': approveSignUps,
  'sign-ups.decline': declineSignUp,
  'sign-ups.read-details': readDetails,
  'sign-ups.look': lookAtAnswers,
  'sign-ups.open-answer-file': openAnswerFile,
  'sign-ups.list-unfinished': listUnfinished,
  'sign-ups.message': messageSignUps,
  'sign-ups.set-fee-note': setFeeNote,
  'sign-ups.publish-series': publishSeries,
  'sign-ups.read-series': readSeries,
  'sign-ups.skip-session': skipSession,
  'sign-ups.edit-series': editSeries,
  'sign-ups.end-series': endSeries,
  'sign-ups.read-door': readDoor,
  'sign-ups.inspect-ticket': inspectTicket,
  'sign-ups.admit': admit,
  'sign-ups.undo-admission': undoAdmission,
  'sign-ups.add-walk-in': addWalkIn,
};
