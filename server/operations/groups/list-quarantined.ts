import type { listQuarantined as contract } from '../../../contracts/health';
import { accept } from '../../../domain/kernel/result';
import { operations } from '../../documents/operations';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** Messages that were put aside: what kind they are, never whose or what they say. */
export const listQuarantined: ReadHandler<typeof contract> = async (input, context) => {
  const page = await readPage(context.ports, {
    from: operations,
    equal: { outboxState: 'quarantined' },
    after: input.after,
  });
  const items = page.documents.map(({ id, outbox, atMs, outboxAttempts }) => ({
    operationId: id,
    kinds: [...new Set(outbox.map(({ message }) => message.kind))],
    atMs,
    attemptCount: outboxAttempts,
  }));
  return accept({ items, next: page.next });
};
