import type { cancelLeave as contract } from '../../../contracts/check-in';
import { cancelLeave as decideCancel } from '../../../domain/check-in/leave';
import type { ChangeHandler } from '../../runtime/handler';
import { memberSituation } from './check-in-situation';
import { keepLeave } from './keep-leave';

/** Gives back a day of leave that has not begun. */
export const cancelLeave: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const read = await memberSituation(tx, input, context.person.memberId);
    if (!read.ok) return read;
    const { day } = input;
    const decided = decideCancel(read.value.challenge, read.value.progress, { day, nowMs: context.nowMs });
    return decided.ok ? keepLeave(tx, read.value, { kind: 'leave-given-back', day, progress: decided.value }) : decided;
  });
