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

/** Sends a call as a phone would. */
export function callOverHttp({ url, agent }: Server, tap: Tap): Promise<Answer> {
  const { name, operation, input, member, key } = tap;
  const body = JSON.stringify({ name, data: { operation, input, key } });
  const headers = {
    'content-type': 'application/json',
    'x-wx-openid': openidOf(nameOf(member)),
    'x-wx-source': 'wx_client',
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/cloud/call`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const answer = JSON.parse(text) as { result?: Answer };
        if (answer.result !== undefined) resolve(answer.result);
        else reject(new Error(`${operation} answered ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
