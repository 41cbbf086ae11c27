import type { endBoard as contract } from '../../../contracts/leaderboards-staff';
import { accept } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBoard } from './change-board';

/** Ends a board; one whose prizes members are already competing for ends with the period that is on. */
export const endBoard: ChangeHandler<typeof contract> = ({ reason, ...key }, context) =>
  context.decide((tx) =>
    changeBoard(tx, {
      key,
      facts: { reason },
      decide: ({ run, settling }) => {
        const hasBegun = run.terms.prizes.length > 0 && context.nowMs >= run.fromMs;
        if (hasBegun || settling !== null) return accept({ endsWithRun: true });
        return accept({ status: 'ended' as const, paused: false, pauseReason: '' });
      },
    }),
  );
