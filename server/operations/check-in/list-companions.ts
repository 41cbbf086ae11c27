import type { listCompanions as contract } from '../../../contracts/check-in-friends';
import { todayOf } from '../../../domain/check-in/today';
import { addDays } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { operations } from '../../documents/operations';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { challengeOf } from './challenge-of';
import { daySubject } from './keep-day';
import { membershipsOf } from './memberships-of';

const PER_DAY = 50;

/** Those who checked in today or yesterday, the last first: never those who missed. Four reads besides the door's. */
export const listCompanions: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const challenge = await challengeOf(store, input);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const today = todayOf(challenge, context.nowMs);
  const lists = await Promise.all(
    [today, addDays(today, -1)].map((day) =>
      store.query(operations, {
        equal: { subject: daySubject('check-in', challenge.id, day) },
        order: { field: 'order', direction: 'down' },
        limit: PER_DAY,
      }),
    ),
  );
  const ids = new Set(lists.flat().map((record) => record.actor));
  ids.delete(context.person.memberId);
  const found = await membershipsOf(store, input.groupId, [...ids]);
  const active = found.filter((membership) => membership.status === 'active');
  return accept({ items: active.map((one) => ({ memberId: one.memberId, who: shownPerson(one) })) });
};
