import type { reviewText as contract } from '../../../contracts/check-in-staff';
import type { CheckedInputOf } from '../../../contracts/operation';
import { accept, refuse, type Refused } from '../../../domain/kernel/result';
import { type CheckInTextDocument, checkInTexts } from '../../documents/challenges';
import { groups } from '../../documents/groups';
import type { Ports } from '../../ports/ports';
import type { ChangeHandler } from '../../runtime/handler';
import { checkText } from '../groups/check-text';
import { challengeOf } from './challenge-of';

type Input = CheckedInputOf<typeof contract>;
type Obstacle = 'CHALLENGE_UNKNOWN' | 'TEXT_UNKNOWN' | 'TEXTS_OFF' | 'CHECK_PENDING' | 'CHECK_REFUSED';

/** Shows or hides a member's text. The content check is asked before the transaction, for it is a network call. */
export const reviewText: ChangeHandler<typeof contract> = async (input, context) => {
  const obstacle = await obstacleTo(input, context.ports);
  if (obstacle !== null) return obstacle;
  return context.decide(async (tx) => {
    const text = await tx.get(checkInTexts, input.textId);
    if (!isReviewable(text, input)) return refuse('TEXT_UNKNOWN');
    const visibility: CheckInTextDocument['visibility'] = input.verdict === 'show' ? 'group' : 'refused';
    const { version: _, ...before } = text;
    await tx.replace(checkInTexts, text, { ...before, visibility });
    return accept({
      reply: { textId: text.id, visibility },
      groupId: input.groupId,
      subject: `text:${text.id}`,
      concerns: text.memberId,
      facts: { verdict: input.verdict, day: text.day },
    });
  });
};

async function obstacleTo(input: Input, ports: Ports): Promise<Refused<Obstacle> | null> {
  const [challenge, text, group] = await Promise.all([
    challengeOf(ports.store, input),
    ports.store.get(checkInTexts, input.textId),
    ports.store.get(groups, input.groupId),
  ]);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  if (!isReviewable(text, input)) return refuse('TEXT_UNKNOWN');
  if (input.verdict === 'hide') return null;
  if (!challenge.showsTexts || group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
  const verdict = await checkText(ports, text);
  if (verdict === 'pass') return null;
  return refuse(verdict === 'pending' ? 'CHECK_PENDING' : 'CHECK_REFUSED');
}

/** A private text is its author's alone. */
function isReviewable<Text extends CheckInTextDocument>(text: Text | null, input: Input): text is Text {
  return text !== null && text.challengeId === input.challengeId && text.visibility !== 'private';
}
