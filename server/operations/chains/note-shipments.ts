import type { noteShipments as contract } from '../../../contracts/chain-delivery';
import type { CheckedInputOf, DataOf } from '../../../contracts/operation';
import { isShipment, type Shipment } from '../../../domain/chains/delivery';
import { NO_DELTAS } from '../../../domain/chains/movement';
import { pickUpState } from '../../../domain/chains/settle';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries, entryIdOf } from '../../documents/chain-entries';
import type { OutboxMessage } from '../../documents/operations';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { moveChain } from './move-chain';
import { withEvent } from './new-entry';
import { takesPlace } from './takes-place';

type Said = CheckedInputOf<typeof contract>['shipments'][number];
type Noted = DataOf<typeof contract>;
type By = Pick<Shipment, 'atMs' | 'byMemberId'>;

/** Notes what is on its way, all of it or nothing, at any time when nothing is being settled: a cut goes by what was sent. */
export const noteShipments: ChangeHandler<typeof contract> = async ({ chainId, shipments }, context) => {
  const { person, nowMs, ports } = context;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'verifier' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const twice = shipments.find(({ number }, at) => shipments.findIndex((one) => one.number === number) < at);
  if (twice !== undefined) return bad(twice.number, 'twice');
  const by = { atMs: nowMs, byMemberId: person.memberId };
  return moveChain<Noted, 'BAD_SHIPMENT' | 'CHAIN_SETTLING', 'resting'>(context, {
    chain,
    deltas: NO_DELTAS,
    fence: 'resting',
    decide: async (tx, { movementId }) => {
      const planned = await planAll(tx, chainId, { shipments, by });
      if (!planned.ok) return planned;
      const standing = await takesPlace(tx, chainId);
      if (!standing.ok) return notNow(standing.code, shipments[0]?.number ?? 0);
      for (const { stored, next } of planned.value) await tx.replace(chainEntries, stored, next);
      await standing.value(tx);
      return accept({
        reply: { notedCount: shipments.length, movementId },
        groupId: chain.groupId,
        subject: `chain-shipped:${chainId}`,
        facts: { title: chain.title, count: shipments.length },
        outbox: planned.value.flatMap(({ next }) => newsFor(next)),
      });
    },
  });
};

interface Planned {
  readonly stored: Stored<ChainEntryDocument>;
  readonly next: ChainEntryDocument;
}

async function planAll(
  tx: Transaction,
  chainId: string,
  { shipments, by }: { readonly shipments: readonly Said[]; readonly by: By },
): Promise<Result<readonly Planned[], 'BAD_SHIPMENT'>> {
  const planned: Planned[] = [];
  for (const said of shipments) {
    const stored = await tx.get(chainEntries, entryIdOf(chainId, said.number));
    if (stored === null) return bad(said.number, 'no-entry');
    const problem = problemOf(stored, said);
    if (problem !== null) return bad(said.number, problem);
    const { version: _, ...entry } = stored;
    planned.push({ stored, next: shipped(entry, said, by) });
  }
  return accept(planned);
}

function problemOf({ delivery, state, pickUp }: ChainEntryDocument, { shipment }: Said): string | null {
  if (delivery == null) return 'fetched';
  if (state !== 'confirmed' || pickUp === 'none') return 'not-formed';
  if (pickUp === 'received') return 'received';
  return shipment === null || isShipment(delivery, shipment) ? null : 'incomplete';
}

function shipped(entry: ChainEntryDocument, said: Said, by: By): ChainEntryDocument {
  const shipment = said.shipment === null ? null : { ...said.shipment, ...by };
  const kind = shipment === null ? 'shipment-undone' : 'shipped';
  const told = withEvent(entry, { kind, ...by, note: '' });
  return { ...entry, shipment, ...told, pickUp: pickUpState(entry.lines, { delivery: entry.delivery, shipment }) };
}

/** Whoever waits for it; a note that was taken back is no news. */
function newsFor({
  memberId,
  shipment,
  title,
  number,
  chainId,
  groupId,
}: ChainEntryDocument): readonly OutboxMessage[] {
  if (memberId === null || shipment == null) return [];
  const { carrier } = shipment;
  return [{ memberId, message: { kind: 'chain-shipped', facts: { title, number, carrier, chainId, groupId } } }];
}

const notNow = (code: 'NOT_FORMED' | 'CHAIN_SETTLING', number: number) =>
  code === 'CHAIN_SETTLING' ? refuse(code) : bad(number, 'not-formed');

const bad = (number: number, reason: string) => refuse('BAD_SHIPMENT', { number, reason });
