import type { MemberApi } from '../../contracts/member-api';
import { explainRank } from '../operations/leaderboards/explain-rank';
import { listBoards } from '../operations/leaderboards/list-boards';
import { listMedals } from '../operations/leaderboards/list-medals';
import { readBoard } from '../operations/leaderboards/read-board';
import { readResult } from '../operations/leaderboards/read-result';
import { setVisibility } from '../operations/leaderboards/set-visibility';
import type { HandlersOf } from './load-when-asked';

/** The member's side of boards; loaded when somebody first asks for it. */
export const leaderboardsMemberHandlers: HandlersOf<MemberApi, 'leaderboards'> = {
  'leaderboards.explain-rank': explainRank,
  'leaderboards.list-boards': listBoards,
  'leaderboards.read-board': readBoard,
  'leaderboards.read-result': readResult,
  'leaderboards.set-visibility': setVisibility,
  'leaderboards.list-medals': listMedals,
};
