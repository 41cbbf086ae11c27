import type { editChallenge as contract } from '../../../contracts/check-in-staff';
import { checkEdit } from '../../../domain/check-in/check-terms';
import { todayOf } from '../../../domain/check-in/today';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChallenge } from './change-challenge';
import { expiryYearsOf } from './expiry-years';

/** Changes a challenge: everything before its first day, afterwards only what nobody relies on. */
export const editChallenge: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const expiryYears = await expiryYearsOf(tx);
    return changeChallenge(tx, {
      key: input,
      decide: (challenge) => {
        const today = todayOf(challenge, context.nowMs);
        if (today > challenge.endDay) return refuse('ENDED', { day: challenge.endDay });
        const checked = checkEdit(challenge, { ...input.terms, pauses: challenge.pauses }, today);
        return checked.ok ? accept({ ...checked.value, expiryYears }) : checked;
      },
    });
  });
