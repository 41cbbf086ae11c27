import { connect } from 'node:net';
import { gatewayAtWork } from './gateway-at-work';

/** Speaks slowly: the first half of a request, then, once `between` is over, the rest; gives what came back. */
async function askSlowly(port: number, between: () => void): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes) => (heard += bytes.toString('latin1')));
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(`GET /preview/personas HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  between();
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.write('Connection: close\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve));
  return heard;
}

test('a gateway that is stopping answers what was being asked, and stops then', async () => {
  const gateway = await gatewayAtWork();
  let stopped: Promise<void> = Promise.resolve();
  const heard = await askSlowly(gateway.port, () => {
    stopped = gateway.stop();
  });
  expect(heard).toMatch(/^HTTP\/1\.1 200 /);
  await stopped;
});
