import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gateway, type GatewayOptions, startGateway } from '../../preview/gateway/start-gateway';

/** A gateway on a free port with a story in memory, and a phone to speak to it. */
export interface GatewayAtWork extends Gateway {
  readonly port: number;
  readonly folder: string;
  /** Sends what `fetch` can send, as this openid. */
  post(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Response>;
  call(envelope: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends bytes as they are and gives everything that came back before the line ended, or was left open for 3 s. */
  raw(...parts: readonly string[]): Promise<string>;
}

export async function gatewayAtWork(options: Partial<GatewayOptions> = {}): Promise<GatewayAtWork> {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-test-'));
  const gateway = await startGateway({ port: 0, dataFolder: null, ...options });
  const port = Number(new URL(gateway.url).port);
  const base = `http://127.0.0.1:${String(port)}`;
  const post: GatewayAtWork['post'] = (path, body, headers = {}) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-wx-openid': 'o-somebody', ...headers },
    });
  return {
    ...gateway,
    port,
    folder,
    post,
    call: (envelope, headers) => post('/cloud/call', JSON.stringify(envelope), headers),
    raw: (...parts) => speak(port, parts),
    async stop() {
      await gateway.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function speak(port: number, parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const end = (): void => {
      socket.destroy();
      resolve(heard);
    };
    const patience = setTimeout(end, 3_000);
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(patience);
      end();
    });
    for (const part of parts) socket.write(part, 'latin1');
  });
}
