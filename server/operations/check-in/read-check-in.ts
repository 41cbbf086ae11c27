import type { CheckInView, readCheckIn as contract } from '../../../contracts/check-in-reads';
import { calendarOf } from '../../../domain/check-in/calendar';
import { nextMilestone } from '../../../domain/check-in/earning';
import { leavesTaken } from '../../../domain/check-in/leave';
import { makeUpsLeft } from '../../../domain/check-in/make-up-gift';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import { promiseForToday } from '../../../domain/check-in/promise-for-today';
import { NO_STANDING, standingOn } from '../../../domain/check-in/standing';
import { type BusinessDay, monthOf } from '../../../domain/kernel/business-day';
import { accept } from '../../../domain/kernel/result';
import { checkInTexts, textId } from '../../documents/challenges';
import type { ChallengeDocument } from '../../documents/challenges';
import type { ReadHandler } from '../../runtime/handler';
import { challengeFacts } from './challenge-of';
import { earningSituation } from './check-in-situation';

/** One challenge as it stands for the caller. At most four reads besides the door's. */
export const readCheckIn: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId } = context.person;
  const read = await earningSituation(store, input, { memberId, nowMs: context.nowMs });
  if (!read.ok) return read;
  const { challenge, progress, moment } = read.value;
  const today = promiseForToday(challenge, progress, moment);
  const written =
    today.kind === 'done' ? await store.get(checkInTexts, textId(challenge.id, memberId, today.day)) : null;
  const standing = progress === null ? NO_STANDING : standingOn(challenge, progress, today.day);
  return accept({
    challenge: challengeFacts(challenge),
    standing,
    progress,
    today,
    calendar: calendarOf(challenge, progress, { month: monthOf(today.day), today: today.day }),
    ...allowances(challenge, progress, today.day),
    nextMilestone: nextMilestone(challenge, standing),
    myText: written === null ? null : { text: written.text, visibility: written.visibility },
    nowMs: context.nowMs,
  });
};

function allowances(
  challenge: ChallengeDocument,
  progress: CheckInProgress | null,
  today: BusinessDay,
): Pick<CheckInView, 'makeUpsLeft' | 'leavesLeft'> {
  const taken = progress === null ? 0 : leavesTaken(progress, monthOf(today));
  return {
    makeUpsLeft: makeUpsLeft(challenge, progress, today),
    leavesLeft: Math.max(0, challenge.leave.perMonth - taken),
  };
}
