import { bytesOf, readMessage, writeMessage } from './protobuf';
import type { OtherActions, WireReply } from './serve-cloud';

/** One cloud call (云调用) as it arrived, its parameters in the platform's own snake case. */
export interface CloudCall {
  readonly api: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What the platform answers: JSON, or the bytes of a picture. */
export type CloudAnswer = Readonly<Record<string, unknown>> | Buffer;

/** The platform's services: each call is kept, and answered as a test says. */
export class OpenApi {
  readonly calls: CloudCall[] = [];
  answer: (call: CloudCall) => CloudAnswer = () => ({ errcode: 0, errmsg: 'ok' });

  readonly actions: OtherActions = (_env, { type, content }) => {
    if (!type.startsWith('multipart/form-data')) return Promise.resolve(null);
    const parts = readParts(content, /boundary=(.+)$/.exec(type)?.[1] ?? '');
    const request = readMessage(parts.get('requestData') ?? Buffer.alloc(0));
    const pairs = readMessage(bytesOf(request, 2)).map(({ value }) => readMessage(value as Buffer));
    const call = {
      api: (parts.get('apiName') ?? '').toString('utf8'),
      request: Object.fromEntries(
        pairs.map((pair) => [bytesOf(pair, 1).toString('utf8'), parsed(bytesOf(pair, 2).toString('utf8'))]),
      ),
    };
    this.calls.push(call);
    return Promise.resolve(replyWith(this.answer(call)));
  };
}

/** `CommOpenApiResp`: the answer's bytes and what they are (`cloud-wire.md` A). */
function replyWith(answer: CloudAnswer): WireReply {
  const content = Buffer.isBuffer(answer)
    ? writeMessage({ 1: answer, 2: Buffer.from('image/png') })
    : writeMessage({ 1: Buffer.from(JSON.stringify(answer)), 2: Buffer.from('application/json; charset=utf-8') });
  return { type: 'application/octet-stream', content };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The parts of a form by name, as bytes: what a part holds may be no text. */
function readParts(content: Buffer, boundary: string): ReadonlyMap<string, Buffer> {
  const mark = Buffer.from(`--${boundary}`);
  const parts = new Map<string, Buffer>();
  for (let at = content.indexOf(mark); at !== -1;) {
    const next = content.indexOf(mark, at + mark.length);
    if (next === -1) break;
    const part = content.subarray(at + mark.length + 2, next - 2);
    const head = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(part.subarray(0, head).toString('utf8'))?.[1] ?? '';
    parts.set(name, part.subarray(head + 4));
    at = next;
  }
  return parts;
}
