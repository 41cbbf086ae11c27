import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPanel } from '../../preview/panel/build-panel';
import { people } from '../../server/documents/people';
import { openidOf, personDocument } from '../support/seed-people';
import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

describe('the pages of the preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-pages-'));
  const jobs: string[] = [];
  let gateway: GatewayAtWork;
  beforeAll(async () => {
    await buildPanel(folder);
    writeFileSync(join(folder, 'app.0123abcd.js'), 'void 0;');
    gateway = await gatewayAtWork({
      folders: { panel: folder, app: folder },
      jobs: {
        due: () => Promise.resolve(void jobs.push('due')),
        nightly: () => Promise.resolve(void jobs.push('nightly')),
      },
      fill: (ports) => ports.store.transact((tx) => tx.create(people, personDocument(ports.keys, { name: 'li' }))),
    });
    await gateway.backend.refill();
  }, 30_000);
  afterAll(async () => {
    await gateway.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(`http://127.0.0.1:${String(gateway.port)}${path}`);
  const editName = () =>
    gateway.call(
      {
        name: 'member',
        data: {
          operation: 'groups.edit-profile',
          input: { name: '小李', avatarFileId: null, showsName: true },
          key: `key-${'0'.repeat(16)}`,
        },
      },
      { 'x-wx-openid': openidOf('li') },
    );

  it('may run no script but their own, and nobody else may frame them', async () => {
    const page = await get('/');
    expect(await page.text()).toContain('id="phone"');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/panel.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/panel.css', 'text/css; charset=utf-8', 'no-cache'],
    ['/mark.svg', 'image/svg+xml', 'no-cache'],
    ['/app/', 'text/html; charset=utf-8', 'no-cache'],
    ['/app/app.0123abcd.js', 'text/javascript; charset=utf-8', 'private, max-age=31536000, immutable'],
  ])('%s is served as what it is', async (path, type, cache) => {
    const file = await get(path);
    expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      200,
      type,
      cache,
    ]);
  });

  it('tell what the last call wrote, and nothing of what it said', async () => {
    expect(await (await editName()).json()).toMatchObject({ result: { ok: true } });
    const { calls } = (await (await get('/preview/calls?after=0')).json()) as { calls: Record<string, unknown>[] };
    expect(calls.at(-1)).toMatchObject({ name: 'member', operation: 'groups.edit-profile', code: null });
    expect(calls.at(-1)?.written).toContainEqual({ collection: 'people', count: 1 });
    expect(JSON.stringify(calls)).not.toContain('小李');
    expect((await get('/preview/calls?after=x')).status).toBe(400);
  });

  it('cut the line between phone and cloud, and mend it', async () => {
    expect((await gateway.post('/preview/line', 'down')).status).toBe(200);
    await expect(editName()).rejects.toThrow();
    expect((await get('/preview/personas')).status).toBe(200);
    expect((await gateway.post('/preview/line', 'up')).status).toBe(200);
    expect((await editName()).status).toBe(200);
    expect((await gateway.post('/preview/line', 'sideways')).status).toBe(400);
  });

  it('run what is due, on request', async () => {
    expect((await gateway.post('/preview/jobs', '')).status).toBe(200);
    expect(jobs).toEqual(['due', 'nightly']);
  });

  it('list eight people, and an inbox for each of them', async () => {
    const { personas } = (await (await get('/preview/personas')).json()) as { personas: { id: string }[] };
    expect(personas).toHaveLength(8);
    for (const { id } of personas) {
      expect(await (await get(`/preview/inbox?persona=${id}`)).json()).toEqual({ notices: [] });
    }
    expect((await get('/preview/inbox?persona=nobody')).status).toBe(404);
  });

  it('show what WeChat would be asked, and answer as they are told', async () => {
    const view = async () => (await get('/preview/wechat')).json() as Promise<unknown>;
    expect(await view()).toEqual({
      pictures: { mood: 'pass', asked: [] },
      risks: { mood: 'fine', asked: [] },
      texts: [{ text: '小李', verdict: 'pass', atMs: expect.any(Number) as number }],
      codes: [],
    });
    for (const wanted of ['pictures risky', 'risks high'])
      expect((await gateway.post('/preview/wechat', wanted)).status).toBe(200);
    expect(await view()).toMatchObject({ pictures: { mood: 'risky' }, risks: { mood: 'high' } });
    for (const wrong of ['pictures high', 'risks pass', 'else', ''])
      expect((await gateway.post('/preview/wechat', wrong)).status).toBe(400);
  });

  it.each(['/preview/reset', '/preview/jobs', '/preview/line', '/preview/wechat'])(
    '%s is closed to pages of other sites',
    async (path) => {
      expect((await gateway.post(path, 'up', { origin: 'http://elsewhere.example' })).status).toBe(403);
      expect((await gateway.post(path, 'up', { origin: 'null' })).status).toBe(403);
    },
  );
});
