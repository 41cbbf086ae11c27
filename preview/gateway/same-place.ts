import type { IncomingMessage } from 'node:http';
import { malformed, type Answer } from './answer';

const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses whoever is not a page of this gateway. The Host header keeps out pages that point their own name at this
 * computer; the Origin header keeps out pages of other sites that post to us.
 */
export function checkPlace(request: IncomingMessage, port: number): Answer | null {
  const isHere = (host: string): boolean => NAMES.some((name) => host === `${name}:${String(port)}`);
  if (!isHere(request.headers.host ?? '')) return malformed(421, 'this host is not served here');
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const origin = request.headers.origin;
  if (origin !== undefined && !isHere(origin.replace(/^http:\/\//, ''))) {
    return malformed(403, 'pages of other sites may not call');
  }
  return null;
}
