import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: (\d+)/i;

/**
 * One kept-alive HTTP connection on which one call at a time is asked. Node's own client costs more than the gateway it
 * asks, and on a machine with two cores that would be taken from it.
 */
export class PhoneLine {
  private readonly socket: Socket;
  private received = '';
  private answered: ((body: string) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  constructor(private readonly port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    // Counted in bytes: a body holds more of them than characters.
    this.socket.setEncoding('latin1');
    this.socket.on('data', (part: string) => {
      this.take(part);
    });
    this.socket.on('error', (error) => this.failed?.(error));
    this.socket.on('close', () => this.failed?.(new Error('the line was cut')));
  }

  /** The body of the answer. */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
    const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)) });
    const head = lines.map(([name, value]) => `\r\n${name}: ${value}`).join('');
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${String(this.port)}${head}${HEAD_END}${body}`);
    });
  }

  close(): void {
    this.failed = null;
    this.socket.destroy();
  }

  private take(part: string): void {
    this.received += part;
    const head = this.received.indexOf(HEAD_END);
    if (head < 0) return;
    const start = head + HEAD_END.length;
    const end = start + Number(LENGTH.exec(this.received.slice(0, start))?.[1] ?? 0);
    if (this.received.length < end) return;
    const body = Buffer.from(this.received.slice(start, end), 'latin1').toString('utf8');
    this.received = this.received.slice(end);
    this.answered?.(body);
  }
}
