import { type Agent, request } from 'node:http';
import { openidOf } from '../tests/support/seed-people';
import { nameOf } from './bench-world';

/** A gateway and the connections to it. */
export interface Server {
  readonly url: string;
  readonly agent: Agent;
}

/** One tap: who, on what, under which key. */
export interface Tap {
  readonly name: 'member' | 'operator';
  readonly operation: string;
  readonly input: unknown;
  readonly member: number;
  readonly key: string;
}

export type Answer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string };

/** A call as a phone would send it. */
export function requestOf({ name, operation, input, member, key }: Tap) {
  return {
    path: '/cloud/call',
    body: JSON.stringify({ name, data: { operation, input, key } }),
    headers: {
      'content-type': 'application/json',
      'x-wx-openid': openidOf(nameOf(member)),
      'x-wx-source': 'wx_client',
    },
  };
}

/** @throws when it was not answered by a function. */
export function answerIn(text: string): Answer {
  const { result } = JSON.parse(text) as { result?: Answer };
  if (result === undefined) throw new Error(`answered ${text.slice(0, 200)}`);
  return result;
}

/** Sends a call as a phone would. */
export function callOverHttp({ url, agent }: Server, tap: Tap): Promise<Answer> {
  const { path, body, headers } = requestOf(tap);
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        try {
          resolve(answerIn(text));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
