import type { CaseView } from '../../../contracts/chain-views';
import type { ChainCaseDocument } from '../../documents/chain-entries';

/** A case as both sides see it. */
export function caseView(found: ChainCaseDocument): CaseView {
  const { id, entryId, number, sku, count, kind, text, atMs, state, refundFen, answer, answeredAtMs } = found;
  return { caseId: id, entryId, number, sku, count, kind, text, atMs, state, refundFen, answer, answeredAtMs };
}
