import type { Deltas } from '../../../domain/chains/movement';
import type { Result } from '../../../domain/kernel/result';
import type { ChainDocument } from '../../documents/chains';
import { hidesAnswer } from '../../documents/operations';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import type { ChangeContext, Decision } from '../../runtime/handler';
import { wasCounted } from './counted-movement';
import { type Fence, holdMovement, type HoldRefusal, settleMovement } from './hold-movement';
import { firstNumber } from './chain-number';
import { readStock } from './chain-stock';
import type { Movement } from './movement-text';

/** One change of a chain's shared figures together with its transaction. */
export interface Move<Data, Code extends string, At extends Fence> {
  readonly chain: ChainDocument;
  readonly deltas: Deltas;
  readonly fence: At;
  decide(tx: Transaction, held: HeldMove): Promise<Decision<Data, Code>>;
}

export interface HeldMove {
  readonly movementId: string;
  /** The first chain number of those this change gives out; 0 when it gives out none. */
  readonly firstNumber: number;
}

/**
 * Hold, decide, settle. The stock is never written in the transaction. When deciding ends without an answer the change
 * stays held: a retry goes on with it, or the sweeper settles it.
 */
export async function moveChain<Data extends { readonly movementId: string }, Code extends string, At extends Fence>(
  context: ChangeContext,
  move: Move<Data, Code, At>,
): Promise<Result<Data, Code | HoldRefusal<At>>> {
  const { ports, operationId, nowMs } = context;
  const { chain, deltas, fence } = move;
  const held = await holdMovement(ports, { chain, operationId, nowMs, deltas, fence });
  if (!held.ok) return held;
  const { movementId } = held.value;
  const number = deltas.ticketCount === 0 ? 0 : firstNumber(await readStock(ports.store, chain.id), held.value);
  const result = await context.decide((tx) => move.decide(tx, { movementId, firstNumber: number }));
  await settleMovement(ports.store, chain.id, {
    movement: held.value,
    isDone: await isCounted(ports, result, held.value),
  });
  return result;
}

/** A repetition is answered from its record, which names the movement that counted, even where the answer does not. */
async function isCounted(
  { store }: Pick<Ports, 'store'>,
  result: Result<{ readonly movementId: string }, string>,
  movement: Movement,
): Promise<boolean> {
  if (result.ok) return result.value.movementId === movement.movementId;
  return hidesAnswer(result.code) && (await wasCounted(store, movement));
}
