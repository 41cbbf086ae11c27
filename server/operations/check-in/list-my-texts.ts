import type { listMyTexts as contract } from '../../../contracts/check-in-reads';
import { accept } from '../../../domain/kernel/result';
import { checkInTexts } from '../../documents/challenges';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** Everything the caller wrote with check-ins. */
export const listMyTexts: ReadHandler<typeof contract> = async (input, context) => {
  const equal = { memberId: context.person.memberId };
  const page = await readPage(context.ports, { from: checkInTexts, equal, after: input.after });
  const items = page.documents.map(({ id, challengeId, day, atMs, text, visibility }) => ({
    textId: id,
    challengeId,
    day,
    atMs,
    text,
    visibility,
  }));
  return accept({ items, next: page.next });
};
