import type { pauseChallenge as contract } from '../../../contracts/check-in-staff';
import { pauseFrom } from '../../../domain/check-in/pause';
import { todayOf } from '../../../domain/check-in/today';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChallenge } from './change-challenge';

/** Pauses a challenge from today on. Days of a pause break no streak. */
export const pauseChallenge: ChangeHandler<typeof contract> = (input, context) =>
  context.decide((tx) =>
    changeChallenge(tx, {
      key: input,
      facts: { reason: input.reason },
      decide: (challenge) => {
        const today = todayOf(challenge, context.nowMs);
        if (today > challenge.endDay) return refuse('ENDED', { day: challenge.endDay });
        const paused = pauseFrom(challenge, today);
        return paused.ok ? accept({ ...paused.value, status: 'paused' as const }) : paused;
      },
    }),
  );
