import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BIN = '/usr/lib/postgresql/15/bin';
const run = promisify(execFile);

/** How a script ran: transactions per second, as pgbench counts them. */
export interface ScriptLoad {
  readonly sql: string;
  readonly clients: number;
  readonly transactionsPerClient: number;
}

/** A fresh PostgreSQL 15 of this run alone, as durable as it comes, on a socket that nobody else knows. */
export class Postgres {
  private constructor(
    private readonly folder: string,
    private readonly user: { readonly uid?: number; readonly gid?: number; readonly cwd: string },
    private readonly stopServer: () => Promise<void>,
  ) {}

  /** Null where Debian's PostgreSQL 15 is not installed. */
  static async start(): Promise<Postgres | null> {
    if (!existsSync(`${BIN}/postgres`)) return null;
    // The other user may not look into this folder, and need not.
    const user = { ...userToRunAs(), cwd: '/' };
    const folder = mkdtempSync(join(tmpdir(), 'qunli-peer-'));
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
    await run(`${BIN}/initdb`, ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'bench', '-E', 'UTF8'], user);
    const args = ['-D', join(folder, 'data'), '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=100'];
    const server = spawn(`${BIN}/postgres`, args, { ...user, stdio: 'ignore' });
    const ended = new Promise((resolve) => {
      server.once('exit', resolve);
    });
    const postgres = new Postgres(folder, user, async () => {
      server.kill('SIGINT');
      await ended;
    });
    await postgres.untilReady();
    return postgres;
  }

  /** Runs statements and answers what they print, without decoration. */
  async sql(text: string): Promise<string> {
    const args = ['-h', this.folder, '-U', 'bench', '-d', 'postgres', '-qtA', '-v', 'ON_ERROR_STOP=1', '-c', text];
    return (await run(`${BIN}/psql`, args, this.user)).stdout.trim();
  }

  async transactionsPerSecond({ sql, clients, transactionsPerClient }: ScriptLoad): Promise<number> {
    const script = join(this.folder, 'script.sql');
    writeFileSync(script, sql);
    const { stdout } = await run(
      `${BIN}/pgbench`,
      [
        ...['-h', this.folder, '-U', 'bench', '-n', '-M', 'prepared', '-f', script],
        ...['-c', String(clients), '-j', '1', '-t', String(transactionsPerClient), 'postgres'],
      ],
      this.user,
    );
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
  }

  async stop(): Promise<void> {
    await this.stopServer();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async untilReady(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const isReady = await this.sql('SELECT 1').then(
        () => true,
        () => false,
      );
      if (isReady) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('PostgreSQL did not come up');
  }
}

/** The server refuses to run as root, so root lends it Debian's own user. */
function userToRunAs(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
