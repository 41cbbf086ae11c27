import { people } from '../../server/documents/people';
import { openidOf, personDocument } from '../support/seed-people';
import { type GatewayAtWork, gatewayAtWork } from './gateway-at-work';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const openid = { 'x-wx-openid': openidOf('li'), 'content-type': 'application/octet-stream' };

describe('files of people in the preview', () => {
  let gateway: GatewayAtWork;
  beforeAll(async () => {
    gateway = await gatewayAtWork({
      fill: (ports) => ports.store.transact((tx) => tx.create(people, personDocument(ports.keys, { name: 'li' }))),
    });
    await gateway.backend.refill();
  });
  afterAll(() => gateway.stop());

  const upload = (path: string, content: Buffer<ArrayBuffer>, headers: Record<string, string> = openid) =>
    gateway.post(`/cloud/files?path=${encodeURIComponent(path)}`, content, headers);
  const get = (path: string) => fetch(`http://127.0.0.1:${String(gateway.port)}${path}`);
  const slot = (id: string) => gateway.backend.files.slot({ memberId: 'm_li', purpose: 'avatar' }, id).path;

  it('takes a picture into a slot of its owner, once, and gives it back as what it is', async () => {
    const taken = await upload(slot('a1'), PNG);
    const { fileId } = (await taken.json()) as { fileId: string };
    expect(await gateway.backend.files.owns('m_li', fileId)).toBe(true);
    expect(await gateway.backend.files.owns('m_wang', fileId)).toBe(false);
    const given = await get(`/files/${encodeURIComponent(fileId)}`);
    expect(given.headers.get('content-type')).toBe('image/png');
    expect(given.headers.get('x-content-type-options')).toBe('nosniff');
    expect(given.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await given.arrayBuffer()).equals(PNG)).toBe(true);
    expect((await upload(slot('a1'), PNG)).status).toBe(409);
  });

  it.each([
    ['somebody else’s slot', 'm_wang.avatar.a2'],
    ['a name that climbs', '../keys.json'],
    ['a path below', 'm_li/avatar/a2'],
    ['the name of a file that only the server makes', 'm_li.made.a2'],
  ])('does not take a picture into %s', async (_what, path) => {
    expect((await upload(path, PNG)).status).toBe(403);
  });

  it('takes nothing from somebody who never joined', async () => {
    expect((await upload(slot('a3'), PNG, { ...openid, 'x-wx-openid': 'o-nobody' })).status).toBe(403);
  });

  it('judges a file by its first bytes and not by its name', async () => {
    expect(
      (await upload(slot('a4'), Buffer.from('<html><script>'), { ...openid, 'content-type': 'image/png' })).status,
    ).toBe(415);
    for (const start of ['ffd8ffe0', '474946383961', '524946460000000057454250']) {
      const content = Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(16)]);
      expect((await upload(slot(`b${start}`), content)).status).toBe(200);
    }
  });

  it('takes documents into a slot for files alone, up to 10 MB, and gives them only to who holds a link', async () => {
    const fileSlot = (id: string) => gateway.backend.files.slot({ memberId: 'm_li', purpose: 'file' }, id).path;
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10 * 1024 * 1024 - 8)]);
    expect((await upload(fileSlot('d1'), pdf)).status).toBe(200);
    expect((await upload(fileSlot('d2'), Buffer.concat([pdf, Buffer.alloc(1)]))).status).toBe(413);
    expect((await upload(fileSlot('d3'), PNG)).status).toBe(415);
    expect((await upload(slot('d4'), pdf.subarray(0, 64))).status).toBe(415);
    expect((await get(`/files/${encodeURIComponent(fileSlot('d1'))}`)).status).toBe(403);
    const given = await get(await gateway.backend.files.link(fileSlot('d1')));
    expect(given.headers.get('content-disposition')).toBe('attachment');
    expect((await given.arrayBuffer()).byteLength).toBe(pdf.length);
    const look = await gateway.backend.files.look('m_li', fileSlot('d1'));
    expect(look).toEqual({ bytes: pdf.length, head: new Uint8Array(pdf.subarray(0, 16)) });
    expect(await gateway.backend.files.look('m_wang', fileSlot('d1'))).toBeNull();
  });

  it('takes 5 MB and not a byte more', async () => {
    const big = Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024 - PNG.length)]);
    expect((await upload(slot('a5'), big)).status).toBe(200);
    expect((await upload(slot('a6'), Buffer.concat([big, Buffer.alloc(1)]))).status).toBe(413);
  });

  it('gives a file that the server made only to who holds its link, as a download', async () => {
    const fileId = await gateway.backend.files.keep('m_li', '我的数据.xlsx', Buffer.from('sheet'));
    expect((await get(`/files/${encodeURIComponent(fileId)}`)).status).toBe(403);
    const link = await gateway.backend.files.link(fileId);
    const given = await get(link);
    expect(given.headers.get('content-type')).toContain('spreadsheetml');
    expect(given.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('我的数据.xlsx')}`,
    );
    expect(await given.text()).toBe('sheet');
    expect((await get(link.replace(/until=\d+/, 'until=9999999999999'))).status).toBe(403);
  });

  it('forgets what is removed, and names the oldest first', async () => {
    const files = gateway.backend.files;
    const old = await files.older(Date.now() + 60_000, 100);
    expect(old).toContain('m_li.avatar.a1');
    await files.remove(['m_li.avatar.a1', '../keys.json']);
    expect((await get('/files/m_li.avatar.a1')).status).toBe(404);
    expect(await files.older(Date.now() + 60_000, 100)).not.toContain('m_li.avatar.a1');
  });
});
