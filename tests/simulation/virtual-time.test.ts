import { VirtualTime } from '../../simulation/engine/virtual-time';

describe('virtual time', () => {
  it('rings in the order of time, then of setting, and ends when nobody sleeps', async () => {
    const time = new VirtualTime(1_000);
    const rung: string[] = [];
    const note = (name: string) => () => rung.push(`${name}@${String(time.nowMs())}`);
    time.at(1_300, note('late'));
    time.at(1_100, note('early'));
    time.at(1_100, note('early too'));
    time.at(500, note('overdue'));
    await time.run();
    expect(rung).toEqual(['overdue@1000', 'early@1100', 'early too@1100', 'late@1300']);
  });

  it('waits for everything that follows from a ring before it rings again', async () => {
    const time = new VirtualTime(0);
    const steps: string[] = [];
    const walk = async (name: string, stepMs: number): Promise<void> => {
      for (let step = 0; step < 3; step += 1) {
        await time.sleep(stepMs);
        await Promise.resolve();
        steps.push(`${name}${String(time.nowMs())}`);
      }
    };
    void walk('a', 10);
    void walk('b', 15);
    await time.run();
    expect(steps).toEqual(['a10', 'b15', 'a20', 'b30', 'a30', 'b45']);
  });

  it('does not wait for what hangs for ever', async () => {
    const time = new VirtualTime(0);
    const never = new Promise<void>(() => undefined);
    void never.then(() => {
      time.at(1, () => undefined);
    });
    await time.run();
    expect(time.nowMs()).toBe(0);
  });
});
