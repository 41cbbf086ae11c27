import type { Keys } from '../../server/ports/keys';

const CURRENT = 'k2';
const ALIVE: readonly string[] = [CURRENT, 'k1'];
const sealed = new Map<string, string>();

/**
 * Keys that need no secret and cost no cipher: 256 mixed bits per text, the same in every run. Good enough to tell texts
 * apart, and nothing here has to be kept from anybody.
 */
export const quickKeys: Keys = {
  currentKeyId: CURRENT,
  liveKeyIds: ALIVE,
  digest: (purpose, text) => mix(`digest|${purpose}|${text}`).toString('base64url'),
  sign: (keyId, purpose, text) => (ALIVE.includes(keyId) ? mix(`sign|${keyId}|${purpose}|${text}`) : null),
  seal(purpose, text) {
    const box = mix(`seal|${purpose}|${text}`).toString('base64url');
    sealed.set(box, text);
    return box;
  },
  open: (_purpose, box) => sealed.get(box) ?? null,
};

function mix(text: string): Buffer {
  let a = 0x243f6a88;
  let b = 0x85a308d3 | 0;
  let c = 0x13198a2e;
  let d = 0x03707344;
  // Cut to 32 bits at each step: what overflows would be counted as a fraction.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = (Math.imul(a ^ code, 0x9e3779b1) + d) | 0;
    b = (Math.imul(b ^ code ^ (a >>> 13), 0x85ebca77) + a) | 0;
    c = (Math.imul(c ^ code ^ (b >>> 11), 0xc2b2ae3d) + b) | 0;
    d = (Math.imul(d ^ code ^ (c >>> 15), 0x27d4eb2f) + c) | 0;
  }
  const lanes = [a, b, c, d, a + c, b + d, a ^ d, b ^ c];
  const bytes = Buffer.alloc(32);
  for (let at = 0; at < lanes.length; at += 1) bytes.writeUInt32LE(finish(lanes[at] ?? 0, at), at * 4);
  return bytes;
}

function finish(lane: number, round: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16) ^ round, 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
