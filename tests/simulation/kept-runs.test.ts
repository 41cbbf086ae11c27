import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CANARIES } from '../../simulation/canaries/canaries';
import { buildSimulator } from '../../simulation/command/build-simulator';
import { keepFailure, readFailure } from '../../simulation/command/failure-file';
import { addRange, keepProgress, keptProgress, newProgress } from '../../simulation/command/progress';
import { Simulator } from '../../simulation/command/simulator';

describe('a long run that was stopped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-run-'));
  const path = join(folder, 'report.json');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('goes on after what it has played, with everything it has counted', () => {
    const run = newProgress(1, 1_000_000);
    addRange(run, { from: 1, count: 125, totals: { calls: 4_000, killed: 3 }, failures: [] });
    addRange(run, { from: 126, count: 125, totals: { calls: 4_100 }, failures: [] });
    keepProgress(path, run);
    expect(keptProgress(path, newProgress(1, 1_000_000))).toMatchObject({
      played: 250,
      totals: { calls: 8_100, killed: 3 },
    });
  });

  it('starts over where it would be another run: other seeds, or another commit', () => {
    expect(keptProgress(path, newProgress(2, 1_000_000))).toBeNull();
    expect(keptProgress(path, { ...newProgress(1, 1_000_000), commit: 'another' })).toBeNull();
    expect(keptProgress(join(folder, 'nothing.json'), newProgress(1, 1_000_000))).toBeNull();
  });
});

describe('a seed that failed', () => {
  it('is shrunk, kept with its trace, and fails the same way when it is replayed', async () => {
    const canary = CANARIES.find(({ name }) => name === 'a retry is a new call') ?? null;
    expect(canary).not.toBeNull();
    const bundle = await buildSimulator(canary);
    const simulator = new Simulator(bundle);
    const { failures } = await simulator.range(1, 60, { stopsAtFailure: true, themes: null });
    const [failure] = failures;
    if (failure === undefined) throw new Error('the planted bug was not seen');
    const kept = readFailure(await keepFailure(simulator, failure, 'this-commit'));
    expect(kept).toMatchObject({ seed: failure.seed, commit: 'this-commit' });
    expect(kept.plan.acts.length).toBeLessThanOrEqual(3);
    expect(kept.trace.length).toBeGreaterThan(0);
    const again = await simulator.plan(kept.plan, true);
    expect(again.outcome.findings).toEqual(kept.findings);
    expect(again.trace).toEqual(kept.trace);
    await simulator.stop();
  }, 60_000);
});
