import type { markNoticesSeen as contract } from '../../../contracts/people';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';

/** Everything up to now has been looked at. */
export const markNoticesSeen: ChangeHandler<typeof contract> = (_input, context) =>
  context.decide(async (tx) => {
    const person = await tx.get(people, context.person.id);
    invariant(person !== null, 'the caller is known');
    const seenNoticesAtMs = Math.max(person.seenNoticesAtMs, context.nowMs);
    await tx.replace(people, person, { ...person, seenNoticesAtMs });
    return accept({ reply: { seenAtMs: seenNoticesAtMs } });
  });
