import type { importLines as contract } from '../../../contracts/chain-entries';
import { checkOpen, fitLines, fitPlace } from '../../../domain/chains/join-chain';
import { moneyOf } from '../../../domain/chains/money';
import { type Deltas, NO_DELTAS, pieceDeltas, sumDeltas } from '../../../domain/chains/movement';
import { priceEntry } from '../../../domain/chains/price';
import { accept, refuse } from '../../../domain/kernel/result';
import { invariant } from '../../../domain/kernel/invariant';
import { chainEntries } from '../../documents/chain-entries';
import type { ChangeHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { freeNumbers } from './chain-number';
import { moveChain } from './move-chain';
import { draftEntry, type EntryDraft, numbered } from './new-entry';

/** Lines from the chat as entries that nobody owns yet. All of them or none. */
export const importLines: ChangeHandler<typeof contract> = async (input, context) => {
  const { person, nowMs, ports } = context;
  const chain = await readStaffedChain(ports.store, input.chainId, { person, access: 'admin' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const open = checkOpen(chain, nowMs);
  if (!open.ok) return open;
  const { lines } = input;
  if (!lines.every(({ wished }) => fitLines(chain, wished))) return refuse('BAD_WISH', { field: 'lines' });
  if (!lines.every((line) => fitPlace(chain, line))) return refuse('BAD_WISH', { field: 'point' });
  const drafts = lines.map(({ name, wished, point, slot, building }): EntryDraft => {
    const price = priceEntry(chain, { lines: wished, coupon: null, points: 0, point });
    invariant(price.ok, 'a price without coupon and points is never refused');
    // Whoever claims it says where it goes to.
    const wish = { lines: wished, point, slot, building, answers: [], address: null };
    const whose = { memberId: null, joinedBy: person.memberId, for: 'text', forName: name } as const;
    return draftEntry({ chain, wish, price: price.value, ...whose, nowMs });
  });
  return moveChain(context, {
    chain,
    deltas: drafts.map(deltasOf).reduce(sumDeltas, NO_DELTAS),
    fence: 'joining',
    decide: async (tx, { movementId, firstNumber }) => {
      const numbers = await freeNumbers(tx, chain.id, { first: firstNumber, count: drafts.length });
      for (const [at, draft] of drafts.entries()) await tx.create(chainEntries, numbered(draft, numbers[at] ?? 0));
      return accept({
        reply: { numbers, movementId },
        groupId: chain.groupId,
        subject: `chain-imported:${chain.id}`,
        facts: { title: chain.title, count: drafts.length },
      });
    },
  });
};

const deltasOf = (draft: EntryDraft): Deltas => ({
  pieces: pieceDeltas([], draft.lines),
  entryCount: 1,
  ticketCount: 1,
  money: moneyOf(draft),
});
