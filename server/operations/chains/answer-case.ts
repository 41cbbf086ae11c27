import type { answerCase as contract } from '../../../contracts/chain-after';
import { refundableCount, refundPieces } from '../../../domain/chains/after-sale';
import { owedFen } from '../../../domain/chains/money';
import { goodsFenOf } from '../../../domain/chains/price';
import { pickUpState } from '../../../domain/chains/settle';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainCaseDocument, chainCases, type ChainEntryDocument } from '../../documents/chain-entries';
import type { Store, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { readStock } from './chain-stock';
import { bare, moveEntry } from './move-entry';
import { withEvent } from './new-entry';
import { readStaffedEntry, type StaffedEntry } from './staffed-entry';
import { takesPlace } from './takes-place';

/** Answers a case, once. A refund makes the entry cheaper by so much, and settles the pieces that it is about. */
export const answerCase: ChangeHandler<typeof contract> = async ({ caseId, state, refundFen, answer }, context) => {
  const { ports, person, nowMs } = context;
  const opened = await ports.store.get(chainCases, caseId);
  const holder = { person, access: 'admin' } as const;
  const found = opened === null ? null : await readStaffedEntry(ports.store, opened.entryId, holder);
  if (opened === null || found === null) return refuse('CASE_UNKNOWN');
  const event = { kind: 'after-sale', atMs: nowMs, byMemberId: person.memberId, note: answer } as const;
  const noted = { ...bare(found), ...withEvent(found.entry, event) };
  const message = { kind: 'chain-case', facts: { title: found.entry.title, answer } } as const;
  return moveEntry(context, {
    ...found,
    verb: 'case-answered',
    next:
      state === 'refund'
        ? await refunded(ports.store, { ...found, noted, opened }, refundFen)
        : unpaid(noted, refundFen),
    extra: { caseId },
    facts: { state, refundFen },
    outbox: [{ memberId: opened.memberId, message }],
    also: (tx) => answered(tx, found, { caseId, fields: { state, refundFen, answer, answeredAtMs: nowMs } }),
  });
};

interface Refunding extends StaffedEntry {
  /** The entry with the answer in its history. */
  readonly noted: ChainEntryDocument;
  readonly opened: ChainCaseDocument;
}

type RefundRefusal = 'TOO_MUCH' | 'PAID_BACK_ALREADY';

const unpaid = (noted: ChainEntryDocument, refundFen: number): Result<ChainEntryDocument, RefundRefusal> =>
  refundFen > 0 ? refuse('TOO_MUCH', { maxFen: 0 }) : accept(noted);

/** The entry once so much of a case was agreed: at most what it still comes to, and nothing for what is paid back already. */
async function refunded(
  store: Store,
  { chain, noted, opened }: Refunding,
  refundFen: number,
): Promise<Result<ChainEntryDocument, RefundRefusal>> {
  const line = noted.lines.find(({ sku }) => sku === opened.sku);
  const count = line === undefined || opened.kind === 'other' ? opened.count : refundableCount(line, opened);
  if (count === 0) return refuse('PAID_BACK_ALREADY', { count: opened.count });
  const maxFen = Math.min(
    owedFen(noted),
    count === opened.count ? owedFen(noted) : await worthOf(store, chain, { ...opened, count }),
  );
  if (refundFen > maxFen) return refuse('TOO_MUCH', { maxFen });
  const lines = noted.lines.map((one) => (one === line ? refundPieces(one, opened) : one));
  const afterSaleFen = noted.afterSaleFen + refundFen;
  return accept({ ...noted, lines, afterSaleFen, pickUp: pickUpState(lines, noted) });
}

/** What so many pieces of a variant come to at the price that the chain has reached. */
async function worthOf(
  store: Store,
  chain: StaffedEntry['chain'],
  piece: { readonly sku: number; readonly count: number },
): Promise<number> {
  const { pieceCount } = await readStock(store, chain.id);
  return goodsFenOf(chain, [piece], pieceCount);
}

type Answer = Pick<ChainCaseDocument, 'state' | 'refundFen' | 'answer' | 'answeredAtMs'>;

/** Closes a case that waits. A refund says what is in hand and what is not to come, as a hand-over does. */
async function answered(
  tx: Transaction,
  { chain }: StaffedEntry,
  { caseId, fields }: { readonly caseId: string; readonly fields: Answer },
): Promise<Result<(writing: Transaction) => Promise<void>, 'ALREADY_ANSWERED' | 'CHAIN_SETTLING'>> {
  const current = await tx.get(chainCases, caseId);
  if (current?.state !== 'open') return refuse('ALREADY_ANSWERED');
  const standing = fields.state === 'refund' ? await takesPlace(tx, chain.id) : null;
  // A chain that is called off is settled once more, and owes all of it back.
  if (standing !== null && !standing.ok) return refuse('CHAIN_SETTLING');
  const { version: _, ...before } = current;
  return accept(async (writing) => {
    await writing.replace(chainCases, current, { ...before, ...fields });
    await standing?.value(writing);
  });
}
