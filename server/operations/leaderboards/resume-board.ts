import type { resumeBoard as contract } from '../../../contracts/leaderboards-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBoard } from './change-board';

/** Shows a paused board again; a settlement that waited goes on. */
export const resumeBoard: ChangeHandler<typeof contract> = (key, context) =>
  context.decide((tx) =>
    changeBoard(tx, {
      key,
      decide: (board) => (board.paused ? accept({ paused: false, pauseReason: '' }) : refuse('NOT_PAUSED')),
    }),
  );
