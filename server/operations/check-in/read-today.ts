import type { readToday as contract } from '../../../contracts/check-in-reads';
import { todayOf } from '../../../domain/check-in/today';
import { accept, refuse } from '../../../domain/kernel/result';
import { operations } from '../../documents/operations';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { challengeOf } from './challenge-of';
import { countDone, hasDone } from './done-days';
import { daySubject } from './keep-day';
import { membershipsOf } from './memberships-of';

const FACES_MAX = 4;

/** How many have checked in today and the last of them, as they chose to be seen. */
export const readToday: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const challenge = await challengeOf(store, input);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const day = todayOf(challenge, context.nowMs);
  const at = { challengeId: challenge.id, day };
  const subject = daySubject('check-in', challenge.id, day);
  const [doneCount, last] = await Promise.all([
    countDone(store, at),
    store.query(operations, { equal: { subject }, order: { field: 'order', direction: 'down' }, limit: FACES_MAX }),
  ]);
  const shown = await membershipsOf(
    store,
    input.groupId,
    last.map((record) => record.actor),
  );
  return accept({ day, doneCount, faces: shown.filter((membership) => hasDone(membership, at)).map(shownPerson) });
};
