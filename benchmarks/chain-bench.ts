import { join, openChain, openChainGroup } from '../tests/support/chain-group';
import { fillChain, sellBoxes } from '../tests/support/sell-boxes';
import type { StoreKind, World } from '../tests/support/world';
import { joinRows } from './chain-joins';
import { measure } from './measure';
import type { Row } from './report';

const ENTRIES = [10, 10_000] as const;
const BUYERS = 1_000;
const UNITS = 300;

/** (h) Joining over HTTP, a chain of ten thousand entries, and a crowd for three hundred units on every store. */
export async function benchChains(): Promise<readonly Row[]> {
  return [...(await joinRows()), ...(await lengthRows()), ...(await crowdRows())];
}

async function lengthRows(): Promise<readonly Row[]> {
  const world = await openChainGroup({ store: 'sqlite' });
  const chainId = await openChain(world);
  const { entryId } = await join(world, 'li', { chainId });
  const rows: Row[] = [];
  let from = 2;
  for (const until of ENTRIES) {
    await fillChain(world, chainId, { from, until });
    from = until + 1;
    rows.push(...(await readRows(world, { chainId, entryId, count: until })));
  }
  await world.close();
  return rows;
}

const READS = 200;

async function readRows(
  world: World,
  { chainId, entryId, count }: { readonly chainId: string; readonly entryId: string; readonly count: number },
): Promise<readonly Row[]> {
  const li = world.as('li');
  const looks = [
    { name: 'first page', look: () => li.call('chains.list-entries', { chainId }) },
    { name: 'my entry', look: () => li.call('chains.read-entry', { entryId }) },
  ];
  const rows: Row[] = [];
  for (const { name, look } of looks) {
    world.requests.reset();
    await look();
    const at = `${name} of ${count.toLocaleString('en')} entries`;
    rows.push({ what: `${at}: store requests`, value: world.requests.total, unit: '', goal: 'the same at both' });
    const { perSecond } = await measure(READS, async () => {
      for (let read = 0; read < READS; read += 1) await look();
    });
    rows.push({ what: `${at}, through the dispatcher`, value: perSecond, unit: '/s' });
  }
  return rows;
}

async function crowdRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const store of ['sqlite', 'hostile', 'cloud'] as const) rows.push(...(await crowdOn(store)));
  return rows;
}

async function crowdOn(store: StoreKind): Promise<readonly Row[]> {
  const world = await openChainGroup({ store });
  const sold = await sellBoxes(world, { buyers: BUYERS, units: UNITS, pauseMs: store === 'cloud' ? 0 : 5 });
  await world.close();
  const at = `${BUYERS.toLocaleString('en')} buyers for ${String(UNITS)}, ${store}`;
  return [
    { what: `${at}: sold`, value: sold.joinedCount, unit: '', goal: `exactly ${String(UNITS)}` },
    { what: `${at}: falsely refused`, value: sold.tooEarlyCount, unit: '', goal: '0' },
    { what: `${at}: store requests`, value: sold.requestCount, unit: '' },
  ];
}
