import { chooseHighlight, listNominations, publishSpeaker, readSpeakers } from './highlights';
import {
  createBoard,
  editBoard,
  endBoard,
  exportBoard,
  listAbsent,
  listManagedBoards,
  pauseBoard,
  resumeBoard,
} from './leaderboards-staff';

/** What staff may ask for about boards and highlights, by wire name. */
export const recognitionOperatorApi = {
  'leaderboards.list-managed-boards': listManagedBoards,
  'leaderboards.create-board': createBoard,
  'leaderboards.edit-board': editBoard,
  'leaderboards.pause-board': pauseBoard,
  'leaderboards.resume-board': resumeBoard,
  'leaderboards.end-board': endBoard,
  'leaderboards.list-absent': listAbsent,
  'leaderboards.export-board': exportBoard,
  'highlights.list-nominations': listNominations,
  'highlights.choose': chooseHighlight,
  'highlights.read-speakers': readSpeakers,
  'highlights.publish-speaker': publishSpeaker,
} as const;
