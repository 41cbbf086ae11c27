import type { OperatorApi } from '../../contracts/operator-api';
import { exportChain } from '../flows/export-chain/export-chain';
import { announceArrival } from '../operations/chains/announce-arrival';
import { answerCase } from '../operations/chains/answer-case';
import { answerClaim } from '../operations/chains/answer-claim';
import { cancelEntryFor } from '../operations/chains/cancel-entry-for';
import { createChain } from '../operations/chains/create-chain';
import { declareShortage } from '../operations/chains/declare-shortage';
import { drawChainCode } from '../operations/chains/draw-chain-code';
import { editChain } from '../operations/chains/edit-chain';
import { editEntryFor } from '../operations/chains/edit-entry-for';
import { endChain } from '../operations/chains/end-chain';
import { importLines } from '../operations/chains/import-lines';
import { listCases } from '../operations/chains/list-cases';
import { listPickUps } from '../operations/chains/list-pick-ups';
import { listRunEntries } from '../operations/chains/list-run-entries';
import { listRuns } from '../operations/chains/list-runs';
import { listShipments } from '../operations/chains/list-shipments';
import { lookAtAddress } from '../operations/chains/look-at-address';
import { lookAtPickUp } from '../operations/chains/look-at-pick-up';
import { notePayment } from '../operations/chains/note-payment';
import { openPictureSlot } from '../operations/chains/open-picture-slot';
import { noteShipments } from '../operations/chains/note-shipments';
import { pauseChain } from '../operations/chains/pause-chain';
import { pickUp } from '../operations/chains/pick-up';
import { readAddress } from '../operations/chains/read-address';
import { readRun } from '../operations/chains/read-run';
import { resumeChain } from '../operations/chains/resume-chain';
import { undoPickUp } from '../operations/chains/undo-pick-up';
import type { HandlersOf } from './load-when-asked';

/** The operator's side of chains; loaded when somebody first asks for it. */
export const chainsOperatorHandlers: HandlersOf<OperatorApi, 'chains'> = {
  'chains.create': createChain,
  'chains.edit': editChain,
  'chains.pause': pauseChain,
  'chains.resume': resumeChain,
  'chains.end': endChain,
  'chains.list-runs': listRuns,
  'chains.read-run': readRun,
  'chains.open-picture-slot': openPictureSlot,
  'chains.list-run-entries': listRunEntries,
  'chains.import-lines': importLines,
  'chains.answer-claim': answerClaim,
  'chains.cancel-entry-for': cancelEntryFor,
  'chains.edit-entry-for': editEntryFor,
  'chains.note-payment': notePayment,
  'chains.announce-arrival': announceArrival,
  'chains.list-pick-ups': listPickUps,
  'chains.look-at-pick-up': lookAtPickUp,
  'chains.pick-up': pickUp,
  'chains.undo-pick-up': undoPickUp,
  'chains.list-shipments': listShipments,
  'chains.look-at-address': lookAtAddress,
  'chains.read-address': readAddress,
  'chains.note-shipments': noteShipments,
  'chains.declare-shortage': declareShortage,
  'chains.list-cases': listCases,
  'chains.answer-case': answerCase,
  'chains.export': exportChain,
  'chains.draw-code': drawChainCode,
};
