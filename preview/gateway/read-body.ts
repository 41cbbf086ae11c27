import type { IncomingMessage } from 'node:http';
import { malformed, type Answer } from './answer';

export type Body = { readonly ok: true; readonly content: Buffer } | { readonly ok: false; readonly answer: Answer };

/** How long a phone that was refused may go on talking before the line is cut. */
const LINGER_MS = 1_000;

/** Reads a request's body, at most `maxBytes` of it and for at most `withinMs`. */
export function readBody(request: IncomingMessage, limit: { maxBytes: number; withinMs: number }): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit.maxBytes) return Promise.resolve(tooLarge(request));
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const settle = (body: Body): void => {
      clearTimeout(timer);
      request.removeListener('data', take);
      resolve(body);
    };
    const take = (part: Buffer): void => {
      size += part.length;
      if (size > limit.maxBytes) settle(tooLarge(request));
      else parts.push(part);
    };
    const timer = setTimeout(() => {
      settle({ ok: false, answer: hangUp(request, malformed(408, 'the body took too long')) });
    }, limit.withinMs);
    request.on('data', take);
    request.on('end', () => {
      settle({ ok: true, content: Buffer.concat(parts, size) });
    });
    request.on('error', () => {
      settle({ ok: false, answer: malformed(400, 'the body broke off') });
    });
    request.on('aborted', () => {
      settle({ ok: false, answer: malformed(400, 'the body broke off') });
    });
  });
}

function tooLarge(request: IncomingMessage): Body {
  return { ok: false, answer: hangUp(request, malformed(413, 'the body is too large')) };
}

/** Listens a little longer without keeping anything, so that the phone can read the answer, then cuts the line. */
function hangUp(request: IncomingMessage, answer: Answer): Answer {
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), LINGER_MS);
  cut.unref();
  request.socket.once('close', () => {
    clearTimeout(cut);
  });
  return answer;
}
