import type { TimeRefusal } from '../../../domain/chains/join-chain';
import { type Deltas, sumPieces } from '../../../domain/chains/movement';
import { accept, refuse, type Refused, type Result } from '../../../domain/kernel/result';
import { type ChainDocument, type ChainStockDocument, chainStocks } from '../../documents/chains';
import type { Ports } from '../../ports/ports';
import type { GuardedUpdate, Store } from '../../ports/store';
import { followChain, heldCounts, leftField, readStock } from './chain-stock';
import { type Movement, movementText, openMovement } from './movement-text';

/**
 * When a change may begin. `joining`: open, not paused, before the deadline. `leaving`: the same while paused.
 * `resting`: whenever nothing is being settled.
 */
export type Fence = 'joining' | 'leaving' | 'resting';

export type HoldRefusal<At extends Fence> = At extends 'resting'
  ? 'CHAIN_SETTLING' | 'TRY_AGAIN'
  : TimeRefusal | 'SOLD_OUT' | 'TRY_AGAIN';

export interface HoldWish<At extends Fence = Fence> {
  readonly chain: ChainDocument;
  readonly operationId: string;
  readonly nowMs: number;
  readonly deltas: Deltas;
  readonly fence: At;
}

/**
 * Holds a change with one conditional write: fence, stock and id at once (G1, G4). Where that fails, the same change held
 * by an earlier attempt at this call is gone on with. Too little left besides what others hold is `TRY_AGAIN`, never
 * `SOLD_OUT`: it may come free (G2).
 */
export async function holdMovement<At extends Fence>(
  ports: Pick<Ports, 'store' | 'ids'>,
  wish: HoldWish<At>,
): Promise<Result<Movement, HoldRefusal<At>>> {
  // Which refusals can come follows from the fence; the two sets are told apart in `whyNot`.
  return (await hold(ports, wish)) as Result<Movement, HoldRefusal<At>>;
}

async function hold(
  ports: Pick<Ports, 'store' | 'ids'>,
  wish: HoldWish,
): Promise<Result<Movement, HoldRefusal<Fence>>> {
  const { store } = ports;
  const { operationId, deltas } = wish;
  const movement = { operationId, movementId: ports.ids.next('mv_'), deltas };
  // What rests may do so in more than one phase, so it has to be looked up first.
  const phase = wish.fence === 'resting' ? (await readStock(store, wish.chain.id)).phase : 'open';
  if (isSettling(phase)) return refuse('CHAIN_SETTLING');
  if (await push(store, wish, { movement, phase })) return accept(movement);
  const stock = await readStock(store, wish.chain.id);
  const earlier = stock.movements.map(openMovement).find((open) => isSame(open, movement));
  if (earlier !== undefined) return accept(earlier);
  if (stock.edition >= wish.chain.edition) return whyNot(stock, wish);
  await followChain(store, wish.chain);
  if (await push(store, wish, { movement, phase })) return accept(movement);
  return whyNot(await readStock(store, wish.chain.id), wish);
}

const isSame = (a: Movement, b: Movement): boolean =>
  a.operationId === b.operationId && JSON.stringify(a.deltas) === JSON.stringify(b.deltas);

function push(
  store: Store,
  wish: HoldWish,
  { movement, phase }: { readonly movement: Movement; readonly phase: ChainStockDocument['phase'] },
): Promise<boolean> {
  const text = movementText(movement);
  const taken = takenPieces(wish.deltas);
  const until = wish.fence === 'resting' ? {} : { closesAtMs: wish.nowMs + 1 };
  return store.guarded(chainStocks, wish.chain.id, {
    where: {
      lacks: { movements: text },
      atLeast: { freeSlotCount: 1, ...until, ...byField(taken, 1) },
      equal: { phase, ...(wish.fence === 'joining' ? { paused: false } : {}) },
    },
    patch: {
      set: { movedAtMs: wish.nowMs },
      add: { freeSlotCount: -1, ticketCount: wish.deltas.ticketCount, ...byField(taken, -1) },
      push: { movements: text },
    },
  });
}

/**
 * Ends a held change, once: it counts, or it never was. Only after the call was decided, so that no late transaction can
 * still use what is given back.
 */
export async function settleMovement(
  store: Store,
  chainId: string,
  { movement, isDone }: { readonly movement: Movement; readonly isDone: boolean },
): Promise<void> {
  const text = movementText(movement);
  await store.guarded(chainStocks, chainId, {
    where: { has: { movements: text } },
    patch: {
      pull: { movements: text },
      add: { freeSlotCount: 1, ...(isDone ? whatCounts(movement.deltas) : whatReturns(movement.deltas)) },
    },
  });
}

type Add = NonNullable<GuardedUpdate<ChainStockDocument>['patch']['add']>;

function whatCounts({ pieces, entryCount, money }: Deltas): Add {
  const given = Object.entries(pieces).filter(([, delta]) => delta < 0);
  return nonZero({ ...byField(given, -1), ...money, entryCount, pieceCount: sumPieces(pieces) });
}

function whatReturns(deltas: Deltas): Add {
  return nonZero({ ...byField(takenPieces(deltas), 1), ticketCount: -deltas.ticketCount });
}

const nonZero = (add: Readonly<Record<string, number>>): Add =>
  Object.fromEntries(Object.entries(add).filter(([, delta]) => delta !== 0));

const takenPieces = ({ pieces }: Deltas): readonly (readonly [sku: string, count: number])[] =>
  Object.entries(pieces).filter(([, delta]) => delta > 0);

const byField = (counts: readonly (readonly [sku: string, count: number])[], sign: 1 | -1) =>
  Object.fromEntries(counts.map(([sku, count]) => [leftField(Number(sku)), sign * count]));

function whyNot(stock: ChainStockDocument, wish: HoldWish): Refused<HoldRefusal<Fence>> {
  const { fence, nowMs, chain } = wish;
  if (fence === 'resting') return refuse(isSettling(stock.phase) ? 'CHAIN_SETTLING' : 'TRY_AGAIN');
  if (stock.phase !== 'open' || stock.closesAtMs <= nowMs) {
    return refuse('CHAIN_CLOSED', { closesAtMs: stock.closesAtMs });
  }
  if (fence === 'joining' && stock.paused) return refuse('CHAIN_PAUSED', { reason: chain.reason });
  return shortOf(stock, wish.deltas) ?? refuse('TRY_AGAIN');
}

/** The first variant of which there is too little, what others hold included; null when all may still come free. */
function shortOf(stock: ChainStockDocument, deltas: Deltas): Refused<'SOLD_OUT'> | null {
  const held = heldCounts(stock);
  for (const [sku, count] of takenPieces(deltas)) {
    const leftCount = stock[leftField(Number(sku))];
    if (leftCount + (held.get(Number(sku)) ?? 0) < count) return refuse('SOLD_OUT', { sku: Number(sku), leftCount });
  }
  return null;
}

const isSettling = (phase: ChainStockDocument['phase']): boolean => phase === 'closing' || phase === 'settling';
