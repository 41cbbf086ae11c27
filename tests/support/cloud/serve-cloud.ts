import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudEnvironment } from './cloud-environment';
import { DATABASE_ACTIONS } from './database-actions';
import type { WireBody } from './wire-body';
import { LineCut, WireError, wireErrorOf } from './wire-error';

/** Answers one kind of request that is not about documents; null leaves it to the next. */
export type OtherActions = (env: CloudEnvironment, request: WireRequest) => Promise<WireReply | null>;

export interface WireRequest {
  readonly type: string;
  readonly content: Buffer;
  readonly body: WireBody;
}

export interface WireReply {
  readonly type: string;
  readonly content: string | Buffer;
}

export interface ServedCloud {
  /** What `TCB_CONTEXT_CNFG` or `serviceUrl` has to name. */
  readonly url: string;
  readonly environments: Map<string, CloudEnvironment>;
  readonly close: () => Promise<void>;
}

const JSON_TYPE = 'application/json';

/**
 * The SDK keeps its connections. A busy machine makes pauses between two requests in which a server would close them, just as
 * the next one is on its way; and a crowd opens many at once.
 */
const PATIENCE = { keepAliveTimeout: 600_000, headersTimeout: 0, requestTimeout: 0 } as const;
const BACKLOG = 4_096;

/** The one endpoint of the SDK's wire, on loopback: `POST /admin?env=…` (`cloud-wire.md` A, "Transport"). */
export async function serveCloud(others: OtherActions = () => Promise.resolve(null)): Promise<ServedCloud> {
  const environments = new Map<string, CloudEnvironment>();
  let turn = 0;
  const server = createServer(PATIENCE, (request, response) => {
    turn += 1;
    answer({ environments, others, turn }, request)
      .then((reply) => {
        send(response, reply);
      })
      .catch((error: unknown) => {
        if (error instanceof LineCut) response.socket?.destroy();
        else send(response, jsonReply({ code: 'SYS_ERR', message: String(error) }));
      });
  });
  await listen(server);
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/admin`,
    environments,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Serving {
  readonly environments: ReadonlyMap<string, CloudEnvironment>;
  readonly others: OtherActions;
  readonly turn: number;
}

async function answer(serving: Serving, request: IncomingMessage): Promise<WireReply> {
  const requestId = `e${String(serving.turn)}`;
  try {
    const signature = request.headers.authorization ?? '';
    if (!signature.startsWith('TC3-HMAC-SHA256 Credential='))
      throw new WireError('SIGN_PARAM_INVALID', 'the request is not signed');
    return await act(serving, await read(request), requestId);
  } catch (error) {
    const failure = wireErrorOf(error, serving.turn);
    if (!(failure instanceof WireError)) throw failure;
    return jsonReply({ code: failure.code, message: failure.message, requestId });
  }
}

async function read(request: IncomingMessage): Promise<WireRequest & { readonly envName: string }> {
  const content = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const body = type.includes(JSON_TYPE) ? (JSON.parse(content.toString('utf8')) as WireBody) : {};
  const inUrl = new URL(request.url ?? '', 'http://localhost').searchParams.get('env');
  const envName = typeof body['envName'] === 'string' ? body['envName'] : (inUrl ?? '');
  return { type, content, body, envName };
}

async function act(
  { environments, others }: Serving,
  request: WireRequest & { readonly envName: string },
  requestId: string,
): Promise<WireReply> {
  const env = environments.get(request.envName);
  if (env === undefined) throw new WireError('INVALID_ENV', `there is no environment ${request.envName}`);
  const name = String(request.body['action']);
  const action = DATABASE_ACTIONS[name];
  if (action === undefined) {
    const other = await others(env, request);
    if (other === null) throw new WireError('INVALID_PARAM', `unknown action ${name}`);
    return other;
  }
  env.requests.set(name, (env.requests.get(name) ?? 0) + 1);
  return jsonReply({ ...(await action(env, request.body)), requestId });
}

export function jsonReply(value: unknown): WireReply {
  return { type: JSON_TYPE, content: JSON.stringify(value) };
}

function send(response: ServerResponse, { type, content }: WireReply): void {
  if (response.destroyed) return;
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(content) });
  response.end(content);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, resolve);
  });
}
