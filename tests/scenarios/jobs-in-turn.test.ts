import { runDueJobs, runWokenJobs } from '../../server/jobs/run-jobs';
import { chains } from '../../server/documents/chains';
import { keptFiles } from '../../server/documents/kept-files';
import { operations } from '../../server/documents/operations';
import type { Store } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { HOUR_MS } from '../support/chain-group';
import { openNeighbourhood } from '../support/neighbourhood';
import { withStore } from '../support/with-store';
import { expectBalance, openGroup, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('jobs that run in turn, on %s', (kind) => {
  it('are done although one of them fails, and say so', async () => {
    const world = await openGroup({ store: kind });
    const formId = await publish(world, { capacity: 1, plusOnesMax: 0 });
    const { signUpId } = await signUp(world, 'li', formId);
    const waiting = await signUp(world, 'wang', formId);
    await world.as('li').call('sign-ups.cancel', { signUpId, reason: '' });
    await signUp(world, 'zhao', formId);
    world.clock.advance(2 * HOUR_MS);
    const broken = (store: Store): Partial<Store> => ({
      query: (from, asked) =>
        from.name === chains.name ? Promise.reject(new StoreUnavailable('no chains')) : store.query(from, asked),
    });
    await expect(withStore(world, broken, () => runDueJobs(world.ports))).rejects.toThrow('no chains');
    expect(await stateOf(world, waiting.signUpId)).toBe('lapsed');
    await expectBalance(world, formId, 1);
    const failed = world.log.lines.map((line) => JSON.parse(line) as { event: string; job?: string });
    expect(failed.filter(({ event }) => event === 'job-failed').map(({ job }) => job)).toContain('settleChains');
    await world.close();
  });

  it('are done although one fails that a woken call does first, and are named in the log', async () => {
    const world = await openNeighbourhood({ store: kind });
    const asked: string[] = [];
    const broken = (store: Store): Partial<Store> => ({
      query: (from, query) => {
        asked.push(from.name);
        return from.name === operations.name
          ? Promise.reject(new StoreUnavailable('no operations'))
          : store.query(from, query);
      },
    });
    const woken = withStore(world, broken, () => runWokenJobs(world.ports, 'leftovers'));
    await expect(woken).rejects.toThrow('no operations');
    expect(asked).toContain(keptFiles.name);
    expect(world.log.lines).toContainEqual(expect.stringMatching(/"event":"job-failed","job":"deliverOutbox"/));
    await world.close();
  });
});
