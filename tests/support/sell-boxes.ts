import pLimit from 'p-limit';
import {
  type ChainEntryDocument,
  chainEntries,
  entryIdOf,
  numberKey,
  pickKey,
} from '../../server/documents/chain-entries';
import { orderKey } from '../../server/documents/order';
import { bigBox, boxes, openChain, stockOf } from './chain-group';
import { seedCrowd } from './coupon-shop';
import type { World } from './world';

/** What became of a crowd of buyers. */
export interface Sold {
  readonly chainId: string;
  readonly joinedCount: number;
  /** Told that nothing is left while something was. */
  readonly tooEarlyCount: number;
  /** Store requests of all calls, repetitions included. */
  readonly requestCount: number;
}

/** How long a crowd taps again, by the machine's clock: a sale that does not end fails with what its stock says. */
const PATIENCE_MS = 400_000;

interface Sale {
  readonly buyers: number;
  readonly units: number;
  /** How long whoever hears "try again" waits, by the machine's clock. */
  readonly pauseMs: number;
  /** How many calls are served at the same time, the others waiting in line; all of them without it. */
  readonly instances?: number;
}

/** So many people want one of so many units at the same instant; whoever hears "try again" taps again with the same key. */
export async function sellBoxes(world: World, { buyers, units, pauseMs, instances = buyers }: Sale): Promise<Sold> {
  const skus = [bigBox({ stockCount: units, perMemberMax: 1 })];
  const chainId = await openChain(world, { items: [{ title: '大果', note: '', pictureFileId: null, skus }] });
  const names = await seedCrowd(world, buyers, 0);
  world.requests.reset();
  const giveUpAtMs = performance.now() + PATIENCE_MS;
  const serve = pLimit(instances);
  const replies = await Promise.all(
    names.map((name) => buy(world, { chainId, name, units, pauseMs, giveUpAtMs, serve })),
  );
  return {
    chainId,
    joinedCount: replies.filter((reply) => reply === 'joined').length,
    tooEarlyCount: replies.filter((reply) => reply === 'too early').length,
    requestCount: world.requests.total,
  };
}

interface Buying {
  readonly chainId: string;
  readonly name: string;
  readonly units: number;
  readonly pauseMs: number;
  /** After this reading of the machine's clock nobody taps again. */
  readonly giveUpAtMs: number;
  readonly serve: pLimit.Limit;
}

async function buy(
  world: World,
  { chainId, name, units, pauseMs, giveUpAtMs, serve }: Buying,
): Promise<'joined' | 'late' | 'too early'> {
  for (;;) {
    const key = `key-of-the-tap-of-${name}`;
    const reply = await serve(() => world.as(name).call('chains.join', { chainId, ...boxes(1) }, { key }));
    if (reply.ok) return 'joined';
    if (reply.code === 'SOLD_OUT') return (await stockOf(world, chainId)).entryCount === units ? 'late' : 'too early';
    if (reply.code !== 'TRY_AGAIN' && reply.code !== 'UNDECIDED') throw new Error(reply.code);
    if (performance.now() > giveUpAtMs) {
      throw new Error(`${name} still hears ${reply.code}: ${JSON.stringify(await stockOf(world, chainId))}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

const PER_COMMIT = 100;

/** Writes entries with these numbers like the chain's first one, as if other people had joined. */
export async function fillChain(
  world: Pick<World, 'store'>,
  chainId: string,
  numbers: { readonly from: number; readonly until: number },
): Promise<void> {
  const like = await world.store.get(chainEntries, entryIdOf(chainId, 1));
  if (like === null) throw new Error('a chain is filled from its first entry');
  const { version: _, ...first } = like;
  for (let from = numbers.from; from <= numbers.until; from += PER_COMMIT) {
    await world.store.transact(async (tx) => {
      for (let number = from; number < Math.min(from + PER_COMMIT, numbers.until + 1); number += 1) {
        await tx.create(chainEntries, numberedLike(first, number));
      }
    });
  }
}

function numberedLike(first: ChainEntryDocument, number: number): ChainEntryDocument {
  const id = entryIdOf(first.chainId, number);
  const atMs = first.atMs + number;
  const whose = { memberId: `m-${String(number)}`, joinedBy: `m-${String(number)}` };
  const order = orderKey(atMs, id);
  const keys = { numberKey: numberKey(number), pickKey: pickKey({ ...first, number }), order, changedKey: order };
  return { ...first, ...whose, ...keys, id, number, atMs };
}
