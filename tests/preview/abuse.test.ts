import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

const HEAD = (length: number): string =>
  [
    'POST /cloud/call HTTP/1.1',
    'Content-Type: application/json',
    'x-wx-openid: o-attacker',
    `Content-Length: ${String(length)}`,
  ].join('\r\n');

describe('an attacker beside a working member', () => {
  let gateway: GatewayAtWork;
  let host: string;
  beforeAll(async () => {
    gateway = await gatewayAtWork({ limits: { bodyMs: 600, headersMs: 800, requestMs: 2_000 } });
    host = `\r\nHost: localhost:${String(gateway.port)}\r\n`;
  });
  afterAll(() => gateway.stop());

  const memberIsServed = async (): Promise<void> => {
    const answer = await gateway.call({ name: 'member', data: { operation: 'nothing.such' } });
    expect(await answer.json()).toEqual({ result: { ok: false, code: 'UPDATE_APP' } });
  };

  it('promises a huge body: refused before it is read', async () => {
    expect(await gateway.raw(`${HEAD(10_000_000_000)}${host}\r\n`)).toMatch(/^HTTP\/1\.1 413/);
    await memberIsServed();
  });

  it('sends more than it may in pieces: cut off', async () => {
    const piece = 'f000\r\n' + 'x'.repeat(0xf000) + '\r\n';
    const head = `${HEAD(0).replace(/\r\nContent-Length.*/, '\r\nTransfer-Encoding: chunked')}${host}\r\n`;
    expect(await gateway.raw(head, piece, piece, piece)).toMatch(/^HTTP\/1\.1 413/);
    await memberIsServed();
  });

  it('never finishes its body: answered 408 and hung up', async () => {
    expect(await gateway.raw(`${HEAD(50)}${host}\r\n`, '{"name"')).toMatch(/^HTTP\/1\.1 408/);
    await memberIsServed();
  });

  it('never finishes its headers: answered 408 and hung up', async () => {
    expect(await gateway.raw('POST /cloud/call HTTP/1.1\r\nHost: local')).toMatch(/^HTTP\/1\.1 408/);
    await memberIsServed();
  });

  it('sends headers without end: refused', async () => {
    expect(await gateway.raw(`GET / HTTP/1.1${host}x-padding: ${'y'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    await memberIsServed();
  });

  it('sends what is no HTTP: refused', async () => {
    expect(await gateway.raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03')).toMatch(/^HTTP\/1\.1 400/);
    await memberIsServed();
  });

  it('breaks off in the middle, a hundred times: the member does not notice', async () => {
    const broken = Array.from({ length: 100 }, () =>
      fetch(`http://127.0.0.1:${String(gateway.port)}/cloud/call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wx-openid': 'o-attacker' },
        body: '{"name":"member","data":{}}',
        signal: AbortSignal.timeout(1),
      }).catch(() => null),
    );
    await memberIsServed();
    await Promise.all(broken);
    await memberIsServed();
  });

  it('climbs out of the folders: nothing there', async () => {
    for (const path of [
      '/../package.json',
      '/app/..%2f..%2fpackage.json',
      '/files/..%2f..%2fkeys.json',
      '/files/%00',
      '/app/.git/config',
    ]) {
      expect(await gateway.raw(`GET ${path} HTTP/1.1${host}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 404/);
    }
    expect(await gateway.raw(`GET /files/%zz HTTP/1.1${host}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400/);
    expect(await gateway.raw(`GET //elsewhere/ HTTP/1.1${host}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400/);
  });
});
