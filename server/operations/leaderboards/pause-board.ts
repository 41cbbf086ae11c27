import type { pauseBoard as contract } from '../../../contracts/leaderboards-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBoard } from './change-board';

/** Hides a board while something is looked into; nothing that members do is lost. */
export const pauseBoard: ChangeHandler<typeof contract> = ({ reason, ...key }, context) =>
  context.decide((tx) =>
    changeBoard(tx, {
      key,
      facts: { reason },
      decide: (board) => (board.paused ? refuse('ALREADY_PAUSED') : accept({ paused: true, pauseReason: reason })),
    }),
  );
