import { connect, type Socket } from 'node:net';
import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

const MEGABYTE = 1024 * 1024;
/** Both ends of a thousand lines are in this process, and what the collector has not fetched yet: a quarter of one for each. */
const GROWTH_MAX = 250 * MEGABYTE;
const BODY = '{"name":"member","data":{"operation":"nothing.such"}}';

describe('a thousand attackers beside a working member', () => {
  let gateway: GatewayAtWork;
  beforeAll(async () => {
    gateway = await gatewayAtWork({ limits: { bodyMs: 600, headersMs: 800, requestMs: 2_000 } });
  });
  afterAll(() => gateway.stop());

  const crowd = (count: number, first: string): readonly Socket[] =>
    Array.from({ length: count }, () => {
      const socket = connect(gateway.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(first);
      return socket;
    });
  const leave = (sockets: readonly Socket[]): void => {
    for (const socket of sockets) socket.destroy();
  };
  const closed = (sockets: readonly Socket[]): Promise<unknown> =>
    Promise.all(
      sockets
        .filter((socket) => !socket.destroyed)
        .map((socket) => new Promise((resolve) => socket.once('close', resolve))),
    );

  /** As a phone does: once more when the line was cut. */
  const memberIsServed = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await gateway.call({ name: 'member', data: { operation: 'nothing.such' } }).catch(() => null);
      if (answer === null && attempt < 40) await new Promise((resolve) => setTimeout(resolve, 100));
      else {
        expect(await answer?.json()).toEqual({ result: { ok: false, code: 'UPDATE_APP' } });
        return;
      }
    }
  };

  it.each([
    { why: 'say nothing', first: '' },
    { why: 'stop within the headers', first: 'POST /cloud/call HTTP/1.1\r\nHost: local' },
    {
      why: 'stop within the body',
      first: 'POST /cloud/call HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n{"name"',
    },
  ])(
    'that $why: all of them are hung up, and memory stays bounded',
    async ({ first }) => {
      const before = process.memoryUsage().rss;
      const sockets = crowd(1_000, first);
      await memberIsServed();
      await closed(sockets);
      await memberIsServed();
      expect(process.memoryUsage().rss - before).toBeLessThan(GROWTH_MAX);
      leave(sockets);
    },
    60_000,
  );

  /** As a phone does: again where the line was cut before an answer, which a full queue of new lines does. */
  const statusOf = async (openid: string): Promise<number> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await gateway.post('/cloud/call', BODY, { 'x-wx-openid': openid }).catch(() => null);
      if (answer !== null) return answer.status;
      if (attempt >= 20) return 0;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('that call all at once: everybody is answered', async () => {
    const answers = await Promise.all(Array.from({ length: 500 }, (_, at) => statusOf(`o-${String(at)}`)));
    // Who could not finish in time on a busy machine is told so.
    expect(answers.filter((status) => ![200, 408].includes(status))).toEqual([]);
    expect(answers).toContain(200);
  }, 60_000);

  const host = (): string => `Host: localhost:${String(gateway.port)}`;
  const length = `Content-Length: ${String(BODY.length)}`;
  const JSON_TYPE = 'Content-Type: application/json';

  it.each([
    { why: 'two lengths', lines: [length, 'Content-Length: 5', JSON_TYPE] },
    { why: 'a length and pieces', lines: [length, 'Transfer-Encoding: chunked', JSON_TYPE] },
    { why: 'a negative length', lines: ['Content-Length: -1', JSON_TYPE] },
    { why: 'a length that is no number', lines: ['Content-Length: 1e3', JSON_TYPE] },
    { why: 'an unknown encoding', lines: ['Transfer-Encoding: chunked, gzip', JSON_TYPE] },
    { why: 'a null byte in a header', lines: [length, 'x-wx-openid: o-a\0b', JSON_TYPE] },
    { why: 'a line break in a header', lines: [length, 'x-wx-openid: o-a\rx: y', JSON_TYPE] },
    { why: 'a header without a name', lines: [length, ': nothing', JSON_TYPE] },
    { why: 'another host', lines: [length, 'Host: evil.example', JSON_TYPE] },
    { why: 'a packed body', lines: [length, 'Content-Encoding: gzip', JSON_TYPE] },
    { why: 'another type', lines: [length, 'Content-Type: text/xml'] },
    {
      why: 'three thousand headers',
      lines: [length, ...Array.from({ length: 3_000 }, (_, at) => `x-${String(at)}: 1`)],
    },
    { why: 'an upgrade', lines: [length, 'Connection: Upgrade', 'Upgrade: websocket', JSON_TYPE] },
    { why: 'an expectation', lines: [length, 'Expect: 200-maybe', JSON_TYPE] },
    { why: 'two people at once', lines: [length, 'x-wx-openid: o-a', 'x-wx-openid: o-b', JSON_TYPE] },
  ])('$why in the headers: answered below 500, or hung up', async ({ lines }) => {
    const hosts = lines.some((line) => line.startsWith('Host')) ? [] : [host()];
    const head = ['POST /cloud/call HTTP/1.1', ...hosts, 'Connection: close', ...lines].join('\r\n');
    const heard = await gateway.raw(`${head}\r\n\r\n${BODY}`);
    expect(heard).toMatch(/^$|^HTTP\/1\.1 [1-4]\d\d/);
    expect(heard).not.toMatch(/HTTP\/1\.1 5\d\d/);
    await memberIsServed();
  });

  it('a second request hidden behind the first is no request of anybody else', async () => {
    const hidden = `POST /cloud/call HTTP/1.1\r\n${host()}\r\nx-wx-openid: o-victim\r\n${length}\r\n\r\n${BODY}`;
    const head = `POST /cloud/call HTTP/1.1\r\n${host()}\r\n${length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect((await gateway.raw(head + hidden)).match(/HTTP\/1\.1 200/g)).toBeNull();
  });
});
