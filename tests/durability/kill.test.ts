import { openWorkplace, startWriters, wholeOperationsIn, type Workplace } from '../support/store-writers';

const KILL_COUNT = 20;
/** More than a process can do before it is killed. */
const ENDLESS = '1000000';

describe('a store whose process is killed', () => {
  let workplace: Workplace;
  beforeAll(() => {
    workplace = openWorkplace();
  });
  afterAll(() => {
    workplace.remove();
  });

  test('still holds every acknowledged write after twenty kills, and no half of one', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < KILL_COUNT; round += 1) {
      const { child, started, answers } = startWriters(process.execPath, [
        workplace.program,
        workplace.database,
        String(round),
        ENDLESS,
      ]);
      await started;
      await new Promise((resolve) => setTimeout(resolve, 5 + round * 7));
      child.kill('SIGKILL');
      const told = await answers;
      expect(new Set(told.values())).toEqual(new Set(['acknowledged']));
      acknowledged.push(...told.keys());
    }
    const there = await wholeOperationsIn(workplace.database);
    expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILL_COUNT * 64);
  }, 25_000);
});
