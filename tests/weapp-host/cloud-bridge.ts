import { Buffer } from 'node:buffer';
import { identityHeaders, type Persona } from './persona';
import type { Bridge, BridgeRequest } from './runtime/bridge';

/** Sends what leaves the phone to a cloud on this machine, under whoever holds the phone at that moment. */
export function cloudBridge(cloudUrl: string, persona: () => Persona): Bridge {
  return {
    send: async (request) => {
      const url = new URL(request.path, cloudUrl);
      if (url.hostname !== 'localhost' && url.hostname !== '127.0.0.1') throw new Error(`${url.href} is not loopback`);
      const headers = identityHeaders(persona());
      if (request.contentType !== undefined) headers['content-type'] = request.contentType;
      const reply = await fetch(url, { method: request.method, headers, body: bodyOf(request) });
      const base64 = Buffer.from(await reply.arrayBuffer()).toString('base64');
      return { status: reply.status, contentType: reply.headers.get('content-type') ?? '', base64 };
    },
  };
}

function bodyOf({ body }: BridgeRequest): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  return 'text' in body ? body.text : new Uint8Array(Buffer.from(body.base64, 'base64'));
}
