import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../server/ports/log';
import { malformed, send, type Answer } from './answer';
import { type Route, routesAt } from './route';
import { checkPlace } from './same-place';

export interface HttpLimits {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly connectionsMax: number;
}

export interface Serving {
  readonly port: number;
  /** Takes nothing new, answers what was asked, then ends. */
  stop(): Promise<void>;
}

const HEADER_BYTES_MAX = 8 * 1024;
const KEEP_ALIVE_MS = 5_000;
const STOP_MS = 3_000;

/** Serves the routes on the loopback address only; port 0 takes a free one. */
export async function serveHttp(
  routes: readonly Route[],
  at: { readonly port: number; readonly limits: HttpLimits; readonly log: Log },
): Promise<Serving> {
  const server = createServer({
    maxHeaderSize: HEADER_BYTES_MAX,
    headersTimeout: at.limits.headersMs,
    requestTimeout: at.limits.requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
  });
  server.maxConnections = at.limits.connectionsMax;
  // Kept, because a server that is closing has no port any more and may still be asked on an open connection.
  let { port } = at;
  server.on('request', (request, response) => {
    void answer(routes, request, { port, log: at.log }).then((answered) => {
      send(response, answered);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, '127.0.0.1', resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return { port, stop: () => stop(server) };
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  at: { readonly port: number; readonly log: Log },
): Promise<Answer> {
  try {
    return checkPlace(request, at.port) ?? (await visit(routes, request));
  } catch (error) {
    at.log.error('gateway-failed', { method: request.method ?? '' }, error);
    return malformed(500, 'the gateway failed');
  }
}

async function visit(routes: readonly Route[], request: IncomingMessage): Promise<Answer> {
  const url = readUrl(request.url ?? '/');
  if (url === null) return malformed(400, 'the address cannot be read');
  const path = url.pathname;
  const here = routesAt(routes, path);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((candidate) => candidate.method === method);
  if (here.length === 0) return malformed(404, 'there is nothing here');
  if (route === undefined) return malformed(405, 'this is not asked that way');
  const rest = decode(path.slice(route.path.length));
  return rest === null ? malformed(400, 'the address cannot be read') : route.answer({ request, url, rest });
}

function readUrl(text: string): URL | null {
  try {
    return text.startsWith('/') && !text.startsWith('//') ? new URL(text, 'http://localhost') : null;
  } catch {
    return null;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, STOP_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
