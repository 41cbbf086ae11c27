import type { makeUp as contract } from '../../../contracts/check-in';
import { makeUpDay } from '../../../domain/check-in/make-up';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { earningSituation } from './check-in-situation';
import { daySubject, keepDay } from './keep-day';

/** Makes up a missed day. At most ten store requests, like a check-in. */
export const makeUp: ChangeHandler<typeof contract> = (input, context) => {
  const { memberId } = context.person;
  const { nowMs } = context;
  return context.decide(async (tx) => {
    const read = await earningSituation(tx, input, { memberId, nowMs });
    if (!read.ok) return read;
    const situation = read.value;
    const { challenge } = situation;
    if (challenge.status === 'ended') return refuse('ENDED', { day: challenge.endDay });
    const decided = makeUpDay(challenge, situation.progress, { ...situation.moment, day: input.day });
    if (!decided.ok) return decided;
    const done = decided.value;
    const kept = await keepDay(tx, { kind: 'make-up', situation, done, keys: context.ports.keys });
    if (!kept.ok) return kept;
    return accept({
      reply: { ...kept.value, text: 'none' },
      groupId: challenge.groupId,
      subject: daySubject('make-up', challenge.id, done.day),
      facts: { challengeId: challenge.id, title: challenge.title, day: done.day },
    });
  });
};
