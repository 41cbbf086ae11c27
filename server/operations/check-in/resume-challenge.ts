import type { resumeChallenge as contract } from '../../../contracts/check-in-staff';
import { resumeOn } from '../../../domain/check-in/pause';
import { todayOf } from '../../../domain/check-in/today';
import { accept } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChallenge } from './change-challenge';

/** Goes on with a paused challenge. The day of resuming still belongs to the pause. */
export const resumeChallenge: ChangeHandler<typeof contract> = (input, context) =>
  context.decide((tx) =>
    changeChallenge(tx, {
      key: input,
      decide: (challenge) => {
        const resumed = resumeOn(challenge, todayOf(challenge, context.nowMs));
        return resumed.ok ? accept({ ...resumed.value, status: 'running' as const }) : resumed;
      },
    }),
  );
