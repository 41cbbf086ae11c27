import { addDays } from '../../domain/kernel/business-day';
import { replayAll } from '../../scripts/replay-all';
import { stockFacts } from '../support/coupon-shop';
import { type Answered, checkInsOf, fillShop, type KilledShop, memberNames, sweepTwice } from '../support/killed-shop';
import { openWorkplace, startWriters, type Workplace } from '../support/store-writers';
import { createWorld, type World } from '../support/world';

const KILL_COUNT = 20;
const FIRST_DAY = '2026-11-23';
/** Each day dies twice: the second life asks again what the first left open. */
const LIVES_PER_DAY = 2;
/** Longer than a life takes from its first answer to full speed. */
const LIFE_MAX_MS = 250;

const dayOf = (round: number): string => addDays(FIRST_DAY, Math.floor(round / LIVES_PER_DAY));

interface Remembered extends Answered {
  readonly day: string;
}

/** Runs the child twenty times and kills it each time; every acknowledged answer, by its key. */
async function killTwentyTimes(
  workplace: Workplace,
  { challenge, batchId }: KilledShop,
): Promise<ReadonlyMap<string, Remembered>> {
  const acknowledged = new Map<string, Remembered>();
  for (let round = 0; round < KILL_COUNT; round += 1) {
    const day = dayOf(round);
    // An hour later each time, so that what is decided anew says another time than what is answered again.
    const at = `${day} ${String(10 + (round % LIVES_PER_DAY))}:00`;
    const life = [workplace.program, workplace.database, at, JSON.stringify(challenge), batchId];
    const { child, started, answers } = startWriters(process.execPath, life);
    await started;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LIFE_MAX_MS));
    child.kill('SIGKILL');
    for (const [key, line] of await answers) {
      const answered = { ...(JSON.parse(line) as Answered), day };
      // What an earlier life was told stays said.
      expect(answered).toEqual(acknowledged.get(key) ?? answered);
      acknowledged.set(key, answered);
    }
    expect(child.signalCode).toBe('SIGKILL');
  }
  return acknowledged;
}

describe('the ledger of a process that is killed', () => {
  let workplace: Workplace;
  let world: World;
  let acknowledged: ReadonlyMap<string, Remembered>;
  let shop: KilledShop;
  beforeAll(async () => {
    workplace = openWorkplace('many-members');
    shop = await fillShop(workplace.database);
    acknowledged = await killTwentyTimes(workplace, shop);
    world = await createWorld({ store: 'sqlite', path: workplace.database });
  }, 60_000);
  afterAll(async () => {
    await world.close();
    workplace.remove();
  });

  const done = (operation: string) =>
    [...acknowledged.values()].filter((answered) => answered.operation === operation && answered.reply.ok);

  test('has acknowledged check-ins, exchanges and returns, before every kill', () => {
    for (const operation of ['check-in.record', 'coupons.exchange', 'coupons.return'])
      expect(done(operation).length).toBeGreaterThan(KILL_COUNT);
    expect(new Set(done('check-in.record').map(({ day }) => day)).size).toBe(KILL_COUNT / LIVES_PER_DAY);
  });

  test('answers every acknowledged call again with what it said', async () => {
    for (const today of new Set([...acknowledged.values()].map(({ day }) => day))) {
      world.clock.set(`${today} 22:00`);
      const told = [...acknowledged].filter(([, { day }]) => day === today);
      const again = told.map(([key, { who, operation, input }]) => world.as(who).send(operation, input, { key }));
      expect(await Promise.all(again)).toEqual(told.map(([, { reply }]) => reply));
    }
  });

  test('has one check-in of every acknowledged day, and of no day two', async () => {
    const told = new Set(done('check-in.record').map(({ who, day }) => `${who} ${day}`));
    const kept = new Set<string>();
    for (const who of memberNames) {
      for (const [subject, count] of await checkInsOf(world, who)) {
        expect({ who, subject, count }).toEqual({ who, subject, count: 1 });
        kept.add(`${who} ${subject.slice(-FIRST_DAY.length)}`);
      }
    }
    expect([...told].filter((one) => !kept.has(one))).toEqual([]);
  });

  test('adds up from the first entry of every account, with no difference', async () => {
    const summary = await replayAll(world.ports);
    expect(summary).toMatchObject({ faultCount: 0 });
    expect(summary?.accountCount).toBeGreaterThan(memberNames.length);
    expect(summary?.entryCount).toBeGreaterThan(memberNames.length + done('check-in.record').length);
  });

  test('has as many coupons as units left the shelf, once the sweeper has settled what dead calls held', async () => {
    await sweepTwice(world);
    const facts = await stockFacts(world, shop.batchId);
    expect(facts).toMatchObject({ open: 0, coupons: facts.issued });
    expect(facts.issued).toBeGreaterThanOrEqual(done('coupons.exchange').length);
  });
});
