import type { AuditLinkDocument } from '../../documents/audit';
import { orderKey } from '../../documents/order';
import type { OperationDocument } from '../../documents/operations';
import type { Keys } from '../../ports/keys';

/** What an act was: everything that stays on its record when a person it touches is erased. */
export function actDigest(keys: Pick<Keys, 'digest'>, record: OperationDocument): string {
  const { id, operation, actor, groupId, subject, concerns, atMs, outcome } = record;
  return keys.digest(
    'operation',
    `act|${JSON.stringify([id, operation, actor, groupId, subject, concerns, atMs, outcome])}`,
  );
}

/** The next link of an operator's chain. */
export function nextLink(
  keys: Pick<Keys, 'digest'>,
  chain: { readonly operator: string; readonly length: number; readonly head: string },
  record: OperationDocument,
): AuditLinkDocument {
  const number = chain.length + 1;
  const id = `${chain.operator}:${String(number).padStart(9, '0')}`;
  const act = actDigest(keys, record);
  return {
    id,
    schema: 1,
    operator: chain.operator,
    operationId: record.id,
    actDigest: act,
    digest: linkDigest(keys, chain.head, { id, actDigest: act }),
    order: orderKey(number, id),
  };
}

/** The digest over everything up to and with a link. */
export function linkDigest(
  keys: Pick<Keys, 'digest'>,
  headBefore: string,
  link: Pick<AuditLinkDocument, 'id' | 'actDigest'>,
): string {
  return keys.digest('operation', `link|${headBefore}|${link.id}|${link.actDigest}`);
}
