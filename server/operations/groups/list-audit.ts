import type { listAudit as contract } from '../../../contracts/organisation';
import { accept } from '../../../domain/kernel/result';
import { operations } from '../../documents/operations';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** What the caller did as staff: everybody reads their own lines and nobody edits them (S14). */
export const listAudit: ReadHandler<typeof contract> = async (input, context) => {
  const page = await readPage(context.ports, {
    from: operations,
    equal: { auditOf: context.person.memberId },
    after: input.after,
  });
  const items = page.documents.map(({ id, operation, groupId, concerns, atMs, facts }) => ({
    id,
    kind: operation,
    groupId,
    concerns,
    atMs,
    facts,
  }));
  return accept({ items, next: page.next });
};
