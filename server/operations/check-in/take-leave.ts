import type { takeLeave as contract } from '../../../contracts/check-in';
import { takeLeave as decideLeave } from '../../../domain/check-in/leave';
import { refuse } from '../../../domain/kernel/result';
import { challenges } from '../../documents/challenges';
import type { ChangeHandler } from '../../runtime/handler';
import { memberSituation } from './check-in-situation';
import { keepLeave } from './keep-leave';

/** Takes a day of leave, at the latest on the day itself. */
export const takeLeave: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const read = await memberSituation(tx, input, context.person.memberId);
    if (!read.ok) return read;
    const { challenge, progress } = read.value;
    if (challenge.status === 'ended') return refuse('ENDED', { day: challenge.endDay });
    const { day } = input;
    const decided = decideLeave(challenge, progress, { day, nowMs: context.nowMs });
    if (!decided.ok) return decided;
    // Whoever ends the challenge in the same moment comes before or after: no leave lies beyond its last day.
    await tx.touch(challenges, challenge);
    return keepLeave(tx, read.value, { kind: 'leave', day, progress: decided.value });
  });
