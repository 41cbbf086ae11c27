import type { DescribedPersona } from '../gateway/describe-personas';
import type { WeChatView } from '../gateway/wechat-routes';
import type { CallNote } from '../gateway/call-journal';

export interface Notice {
  readonly message: { readonly kind: string };
  readonly atMs: number;
}

/** What the panel asks of the gateway. Each throws when the gateway is not there. */
export const gateway = {
  personas: async () => (await get<{ personas: readonly DescribedPersona[] }>('/preview/personas')).personas,
  callsAfter: async (number: number) =>
    (await get<{ calls: readonly CallNote[] }>(`/preview/calls?after=${String(number)}`)).calls,
  inbox: async (persona: string) =>
    (await get<{ notices: readonly Notice[] }>(`/preview/inbox?persona=${persona}`)).notices,
  weChat: () => get<WeChatView>('/preview/wechat'),
  setWeChat: (answer: string) => post('/preview/wechat', answer),
  reset: () => post('/preview/reset', ''),
  setLine: (state: 'down' | 'up') => post('/preview/line', state),
};

async function get<Body>(path: string): Promise<Body> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return (await response.json()) as Body;
}

async function post(path: string, body: string): Promise<void> {
  const response = await fetch(path, { method: 'POST', body });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
}
