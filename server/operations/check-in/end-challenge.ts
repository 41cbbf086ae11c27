import type { endChallenge as contract } from '../../../contracts/check-in-staff';
import { endOn } from '../../../domain/check-in/pause';
import { todayOf } from '../../../domain/check-in/today';
import { accept } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChallenge } from './change-challenge';

/** Ends a challenge before its last day. What members did and earned stays. */
export const endChallenge: ChangeHandler<typeof contract> = (input, context) =>
  context.decide((tx) =>
    changeChallenge(tx, {
      key: input,
      facts: { reason: input.reason },
      decide: (challenge) =>
        accept({ ...endOn(challenge, todayOf(challenge, context.nowMs)), status: 'ended' as const }),
    }),
  );
