import { changesOf } from './books';
import type { ChainSeen } from './chain-entry-rules';
import {
  CHAIN_CASES,
  CHAIN_ENTRIES,
  CHAINS,
  type ChainCaseDoc,
  type ChainEntryDoc,
  comingOf,
  stands,
  sumOf,
} from './chain-shapes';
import { entriesOf } from './chain-stock-rules';

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

/** I16: what has arrived of a variant, once that is said, covers what was handed over and what is on its way. */
export function checkArrivals({ changes, books, findings }: ChainSeen): void {
  const touched = new Set([
    ...changesOf(changes, CHAIN_ENTRIES).map(({ after }) => after?.chainId),
    ...changesOf(changes, CHAINS).map(({ after }) => after?.id),
  ]);
  for (const chainId of touched) {
    const chain = chainId === undefined ? null : books.get(CHAINS, chainId);
    for (const { sku, arrivedCount } of chain?.shortages ?? []) {
      const out = sumOf(entriesOf(books, chainId ?? '').filter(stands), (entry) => outOf(entry, sku));
      findings.check(out <= arrivedCount, 'I16', () => `${String(chainId)}: ${out} are out, ${arrivedCount} arrived`);
    }
  }
}

function outOf({ lines, shipment }: ChainEntryDoc, sku: number): number {
  const line = lines.find((one) => one.sku === sku);
  if (line === undefined) return 0;
  return (shipment ?? null) === null ? line.pickedCount : comingOf(line);
}

const isMissingPaid = ({ state, kind }: ChainCaseDoc): boolean => state === 'refund' && kind === 'missing';

function toComeOf(entry: ChainEntryDoc | null, sku: number): number {
  const line = entry?.lines.find((one) => one.sku === sku);
  return line === undefined ? 0 : comingOf(line) - Math.max(line.pickedCount, line.keptCount ?? 0);
}
