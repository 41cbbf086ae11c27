import type { editBoard as contract } from '../../../contracts/leaderboards-staff';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkBoard } from '../../../domain/leaderboards/check-board';
import { editedTerms } from '../../../domain/leaderboards/opening-terms';
import { isEndless, periodAt } from '../../../domain/leaderboards/period';
import type { ChangeHandler } from '../../runtime/handler';
import { boardOf } from './board-of';
import { changeBoard } from './change-board';
import { termsOf } from './terms-of';

/** Changes a board's terms, from the next period on where one is on. */
export const editBoard: ChangeHandler<typeof contract> = async ({ terms: written, ...key }, context) => {
  const { ports, person, nowMs } = context;
  const known = await boardOf(ports.store, key);
  const whose = { person, groupId: key.groupId, scope: known?.scope ?? 'group' };
  const read = await termsOf(ports.store, written, whose);
  return context.decide((tx) =>
    changeBoard(tx, {
      key,
      decide: (board, group) => {
        if (!read.ok) return read;
        const terms = read.value;
        const budgetPoints = group.settings.monthBudgetPoints;
        const checked = checkBoard(terms, { today: businessDayAt(nowMs), budgetPoints });
        if (!checked.ok) return checked;
        const edited = editedTerms(board.run, terms, nowMs);
        if (edited === null) return refuse('EDIT_LOCKED', { field: 'period' });
        if (!isEndless(terms) && nowMs >= board.run.untilMs) return refuse('PERIOD_ENDING');
        const run = edited.now === board.run.terms ? board.run : { ...periodAt(terms, nowMs), terms: edited.now };
        return accept({ run, nextTerms: edited.next, readUntilMs: run === board.run ? board.readUntilMs : 0 });
      },
    }),
  );
};
