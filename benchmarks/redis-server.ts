import { type ChildProcess, spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const HOST = '127.0.0.1';
const PORT = 8_731;
const PATIENCE_MS = 5_000;

/** Debian's Redis, started for one bench on the loopback, keeping nothing on the disk. */
export interface Redis {
  /** Sends commands one after another and answers how many replies came. */
  send(commands: readonly (readonly string[])[]): Promise<number>;
  stop(): Promise<void>;
}

/** Null where no `redis-server` is installed (`apt-get install redis-server`; `REDIS_SERVER` names another one). */
export async function startRedis(): Promise<Redis | null> {
  const arguments_ = ['--port', String(PORT), '--bind', HOST, '--save', '', '--appendonly', 'no'];
  const server = spawn(process.env.REDIS_SERVER ?? 'redis-server', arguments_, { stdio: 'ignore' });
  const failed = new Promise<null>((resolve) => {
    server.once('error', () => {
      resolve(null);
    });
  });
  const socket = await Promise.race([failed, reach(server)]);
  return socket === null ? null : { send: (commands) => pipeline(socket, commands), stop: () => stop(server, socket) };
}

async function reach(server: ChildProcess): Promise<Socket | null> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAtMs && server.exitCode === null) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(PORT, HOST, () => {
        resolve(attempt);
      });
      attempt.once('error', () => {
        resolve(null);
      });
    });
    if (socket !== null) return socket;
    await sleep(50);
  }
  server.kill();
  return null;
}

async function stop(server: ChildProcess, socket: Socket): Promise<void> {
  socket.destroy();
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await gone;
}

/** Every command is followed by an `ECHO` of a word that no other reply holds: when it comes back, all are answered. */
function pipeline(socket: Socket, commands: readonly (readonly string[])[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let tail = '';
    const listen = (chunk: Buffer): void => {
      tail = (tail + chunk.toString('latin1')).slice(-END.length * 2);
      if (!tail.includes(END)) return;
      socket.off('data', listen);
      socket.off('error', reject);
      resolve(commands.length);
    };
    socket.on('data', listen);
    socket.once('error', reject);
    socket.write([...commands, ['ECHO', END]].map(encode).join(''));
  });
}

const END = 'every-command-is-answered';

const encode = (command: readonly string[]): string =>
  `*${String(command.length)}\r\n${command.map((part) => `$${String(Buffer.byteLength(part))}\r\n${part}\r\n`).join('')}`;
