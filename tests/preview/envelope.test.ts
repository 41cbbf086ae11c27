import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

interface Case {
  readonly what: string;
  readonly send: (gateway: GatewayAtWork) => Promise<Response>;
  readonly status: number;
}

const envelope = { name: 'member', data: { operation: 'nothing.such', input: {} } };

const cases: readonly Case[] = [
  { what: 'an unknown operation is a decided reply', status: 200, send: (g) => g.call(envelope) },
  {
    what: 'an operation that is no text is a decided reply',
    status: 200,
    send: (g) => g.call({ ...envelope, data: { operation: 7 } }),
  },
  {
    what: 'data without an operation is a decided reply',
    status: 200,
    send: (g) => g.call({ name: 'operator', data: {} }),
  },
  { what: 'broken JSON', status: 400, send: (g) => g.post('/cloud/call', '{"name":') },
  { what: 'an empty body', status: 400, send: (g) => g.post('/cloud/call', '') },
  {
    what: 'bytes that are no text',
    status: 400,
    send: (g) => g.post('/cloud/call', new Uint8Array([0x7b, 0xff, 0xfe])),
  },
  { what: 'a list', status: 400, send: (g) => g.call([envelope]) },
  { what: 'null', status: 400, send: (g) => g.call(null) },
  { what: 'a text', status: 400, send: (g) => g.call('member') },
  { what: 'no name', status: 400, send: (g) => g.call({ data: {} }) },
  { what: 'no data', status: 400, send: (g) => g.call({ name: 'member' }) },
  { what: 'data that is a list', status: 400, send: (g) => g.call({ name: 'member', data: [] }) },
  { what: 'a function that is not there', status: 404, send: (g) => g.call({ name: 'jobs', data: {} }) },
  { what: 'a function named like a property', status: 404, send: (g) => g.call({ name: 'constructor', data: {} }) },
  { what: 'nobody named as the caller', status: 400, send: (g) => g.call(envelope, { 'x-wx-openid': '' }) },
  { what: 'a caller with odd characters', status: 400, send: (g) => g.call(envelope, { 'x-wx-openid': '../../etc' }) },
  {
    what: 'a group with odd characters',
    status: 400,
    send: (g) => g.call(envelope, { 'x-wx-opengid': 'a b c d e f' }),
  },
  { what: 'a source with odd characters', status: 400, send: (g) => g.call(envelope, { 'x-wx-source': '<script>' }) },
  { what: 'another content type', status: 415, send: (g) => g.call(envelope, { 'content-type': 'text/plain' }) },
  { what: 'a body above 100 KB', status: 413, send: (g) => g.post('/cloud/call', 'x'.repeat(100 * 1024 + 1)) },
  { what: 'another method', status: 405, send: (g) => fetch(`http://127.0.0.1:${String(g.port)}/cloud/call`) },
  { what: 'an unknown address', status: 404, send: (g) => fetch(`http://127.0.0.1:${String(g.port)}/nowhere`) },
  {
    what: 'a page of another site',
    status: 403,
    send: (g) => g.call(envelope, { origin: 'https://elsewhere.example' }),
  },
  {
    what: 'a page of ours',
    status: 200,
    send: (g) => g.call(envelope, { origin: `http://localhost:${String(g.port)}` }),
  },
];

describe('the envelope of a cloud call', () => {
  let gateway: GatewayAtWork;
  beforeAll(async () => {
    gateway = await gatewayAtWork();
  });
  afterAll(() => gateway.stop());

  it.each(cases)('$what → $status', async ({ send, status }) => {
    const response = await send(gateway);
    expect(response.status).toBe(status);
    const body = (await response.json()) as { result?: unknown; error?: { errCode: number; errMsg: string } };
    if (status === 200) expect(body.result).toEqual({ ok: false, code: 'UPDATE_APP' });
    else expect(typeof body.error?.errMsg).toBe('string');
  });

  it('answers exactly at 100 KB', async () => {
    const text = JSON.stringify({ ...envelope, padding: '' });
    const full = JSON.stringify({ ...envelope, padding: 'x'.repeat(100 * 1024 - text.length) });
    expect((await gateway.post('/cloud/call', full)).status).toBe(200);
  });

  it('serves its own names only, so that no page can point another name at this computer', async () => {
    const answer = await gateway.raw(
      'GET /preview/personas HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 421/);
    const other = await gateway.raw(`GET /preview/personas HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n`);
    expect(other).toMatch(/^HTTP\/1\.1 421/);
  });

  it('is not there in production', async () => {
    process.env.NODE_ENV = 'production';
    await expect(gatewayAtWork()).rejects.toThrow('never in production');
    process.env.NODE_ENV = 'test';
  });
});
