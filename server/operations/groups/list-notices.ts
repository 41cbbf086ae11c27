import type { listNotices as contract } from '../../../contracts/people';
import { accept } from '../../../domain/kernel/result';
import { notices } from '../../documents/notices';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** The caller's notices, newest first. */
export const listNotices: ReadHandler<typeof contract> = async (input, context) => {
  const { memberId, seenNoticesAtMs } = context.person;
  const page = await readPage(context.ports, { from: notices, equal: { memberId }, after: input.after });
  const items = page.documents.map(({ id, message, atMs }) => ({ id, message, atMs, isNew: atMs > seenNoticesAtMs }));
  return accept({ items, next: page.next });
};
