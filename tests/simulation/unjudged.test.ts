import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ORACLE = 'simulation/oracle';

describe('commits that the oracle passes over', () => {
  it('hold nothing that a rule reads: no shape of the oracle is of the leases of jobs', () => {
    const readers = readdirSync(ORACLE).filter((file) => /name: 'jobs'/.test(readFileSync(join(ORACLE, file), 'utf8')));
    expect(readers).toEqual([]);
  });
});
