import type { recordCheckIn as contract } from '../../../contracts/check-in';
import type { CheckedInputOf } from '../../../contracts/operation';
import { checkMeantDay } from '../../../domain/check-in/meant-day';
import { recordCheckIn as decideCheckIn } from '../../../domain/check-in/record-check-in';
import { accept, refuse } from '../../../domain/kernel/result';
import { type CheckInTextDocument, checkInTexts, textId } from '../../documents/challenges';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { type EarningSituation, earningSituation } from './check-in-situation';
import { daySubject, keepDay } from './keep-day';

type Input = CheckedInputOf<typeof contract>;

/**
 * Checks a member in for today. Ten store requests: person, begin, challenge, membership read and written, account read
 * and written, entry, record, commit. A text is one more; a day without points two fewer.
 */
export const recordCheckIn: ChangeHandler<typeof contract> = (input, context) => {
  const { memberId } = context.person;
  const { nowMs } = context;
  return context.decide(async (tx) => {
    const read = await earningSituation(tx, input, { memberId, nowMs });
    if (!read.ok) return read;
    const situation = read.value;
    const { challenge } = situation;
    if (challenge.status === 'ended') return refuse('ENDED', { day: challenge.endDay });
    const meant = checkMeantDay(challenge, situation.progress, { meantDay: input.day, nowMs });
    if (!meant.ok) return meant;
    const decided = decideCheckIn(challenge, situation.progress, situation.moment);
    if (!decided.ok) return decided;
    const done = decided.value;
    const kept = await keepDay(tx, { kind: 'check-in', situation, done, keys: context.ports.keys });
    if (!kept.ok) return kept;
    const text = textDocument(input, situation, done.day);
    if (text !== null) await tx.create(checkInTexts, text);
    return accept({
      reply: { text: text === null ? 'none' : text.visibility === 'pending' ? 'pending' : 'private', ...kept.value },
      groupId: challenge.groupId,
      subject: daySubject('check-in', challenge.id, done.day),
      feed: challenge.groupId,
      facts: {
        challengeId: challenge.id,
        title: challenge.title,
        day: done.day,
        totalDays: done.standing.totalDays,
        streakDays: done.standing.streakDays,
        points: done.earning.totalPoints,
      },
    });
  });
};

/** What was written with it. It waits for the content check where the challenge shows texts and its author agrees. */
function textDocument(input: Input, situation: EarningSituation, day: string): CheckInTextDocument | null {
  if (input.text === '') return null;
  const { challenge, membership, moment } = situation;
  const { groupId, memberId } = membership;
  const id = textId(challenge.id, memberId, day);
  return {
    id,
    schema: 1,
    groupId,
    challengeId: challenge.id,
    memberId,
    day,
    text: input.text,
    visibility: challenge.showsTexts && !input.keepsTextPrivate ? 'pending' : 'private',
    atMs: moment.nowMs,
    order: orderKey(moment.nowMs, id),
  };
}
