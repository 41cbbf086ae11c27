import type { ServerResponse } from 'node:http';

/** What goes back over HTTP. Every body is known whole, so that its length is sent with it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** The rest of the request is not wanted: say so and hang up. */
  readonly closes?: boolean;
  /** No answer at all: the line is cut. */
  readonly drops?: boolean;
}

/** The error codes of a malformed envelope, as a cloud function's caller sees them. */
export const MALFORMED = -501_000;

const JSON_TYPE = 'application/json; charset=utf-8';

/** Everything a page of ours needs and nothing more; the panel frames the app, and nobody else may. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const ALWAYS = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function json(value: unknown, status = 200): Answer {
  return { status, type: JSON_TYPE, body: JSON.stringify(value) };
}

/** A request that no function is asked about, in the shape of the cloud's own errors. */
export function malformed(status: number, errMsg: string): Answer {
  return { ...json({ error: { errCode: MALFORMED, errMsg } }, status), closes: status === 413 || status === 408 };
}

/** What a phone without a line gets. */
export const DROPPED: Answer = { status: 0, type: '', body: '', drops: true };

export function send(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  if (answer.drops === true) {
    response.socket?.destroy();
    return;
  }
  const { body } = answer;
  response.writeHead(answer.status, {
    ...ALWAYS,
    ...answer.headers,
    'content-type': answer.type,
    'content-length': Buffer.byteLength(body),
    ...(answer.closes === true ? { connection: 'close' } : {}),
  });
  // A text goes out with its head in one write.
  response.end(body);
}
