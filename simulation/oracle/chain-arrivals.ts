import { changesOf } from './books';
import type { ChainSeen } from './chain-entry-rules';
import { CHAIN_CASES, CHAIN_ENTRIES, type ChainCaseDoc, type ChainEntryDoc, comingOf } from './chain-shapes';

/** I16: what a case said was missing, and was paid back for, is not to come any more. */
export function checkPaidBack({ changes, books, findings }: ChainSeen): void {
  for (const { before, after } of changesOf(changes, CHAIN_CASES)) {
    if (after === null || before?.state !== 'open' || !isMissingPaid(after)) continue;
    const moved = changesOf(changes, CHAIN_ENTRIES).find((change) => change.after?.id === after.entryId);
    const entry = books.get(CHAIN_ENTRIES, after.entryId);
    const toCome = toComeOf(moved?.before ?? entry, after.sku);
    const isLess = toCome === 0 || toComeOf(entry, after.sku) < toCome;
    findings.check(isLess, 'I16', () => `${after.entryId}: ${toCome} of variant ${after.sku} come, and are paid back`);
  }
}

const isMissingPaid = ({ state, kind }: ChainCaseDoc): boolean => state === 'refund' && kind === 'missing';

function toComeOf(entry: ChainEntryDoc | null, sku: number): number {
  const line = entry?.lines.find((one) => one.sku === sku);
  return line === undefined ? 0 : comingOf(line) - Math.max(line.pickedCount, line.keptCount ?? 0);
}
