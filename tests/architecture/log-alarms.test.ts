import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every event that the code logs, with its level. */
function loggedEvents(): ReadonlyMap<string, string> {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join('server', file));
  const logged = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/\blog\.(info|error)\(\s*'([a-z-]+)'/g),
  ]);
  return new Map(logged.map(([, level = '', event = '']) => [event, level]));
}

const alarmRows = (): readonly string[] => {
  const page = readFileSync('docs/operating.md', 'utf8');
  const table = page.slice(page.indexOf('## What the log says'), page.indexOf('## What it costs'));
  return [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, event = '']) => event);
};

describe('what docs/operating.md says of the log', () => {
  const events = loggedEvents();
  const rows = alarmRows();

  it('has a row for everything that is an error, and no row for what nobody logs', () => {
    const errors = [...events].filter(([, level]) => level === 'error').map(([event]) => event);
    expect(errors.filter((event) => !rows.includes(event))).toEqual([]);
    expect(rows.filter((event) => !events.has(event))).toEqual([]);
  });

  it('counts what has a row without being an error', () => {
    expect(rows.filter((event) => events.get(event) === 'info').sort()).toEqual([
      'ledger-replayed',
      'push-refused',
      'risk-unknown',
      'timer-refused',
    ]);
  });

  it.each(['audit-broken', 'ledger-mismatch', 'job-failed', 'wake-up-failed', 'outbox-quarantined'])(
    'knows %s as an error',
    (event) => {
      expect(events.get(event)).toBe('error');
    },
  );
});
