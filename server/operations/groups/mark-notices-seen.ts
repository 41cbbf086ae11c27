import type { markNoticesSeen as contract } from '../../../contracts/people';
import { accept } from '../../../domain/kernel/result';
import { people } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** Everything up to now has been looked at. */
export const markNoticesSeen: ChangeHandler<typeof contract> = (_input, context) =>
  context.decide(async (tx) => {
    const person = await getSurely(tx, people, context.person.id);
    const seenNoticesAtMs = Math.max(person.seenNoticesAtMs, context.nowMs);
    await tx.replace(people, person, { ...person, seenNoticesAtMs });
    return accept({ reply: { seenAtMs: seenNoticesAtMs } });
  });
