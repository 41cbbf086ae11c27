import { CloudFiles } from '../../server/adapters/cloudbase/cloud-files';
import { KEPT_WHILE_USED, keptFiles, SLOT_KEPT_MS } from '../../server/documents/kept-files';
import { purgeFiles } from '../../server/jobs/purge-files';
import { clearTraces } from '../../server/operations/groups/clear-traces';
import { keepFile } from '../../server/operations/groups/keep-file';
import { openSlot } from '../../server/operations/groups/open-slot';
import { COLLECTIONS } from '../../server/documents/collections';
import { fakePorts } from '../support/fake-ports';
import { FixedClock } from '../support/fixed-clock';
import { openCloudStore, type OpenedCloudStore } from '../support/cloud/open-cloud-store';

jest.setTimeout(60_000);

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const LI = { memberId: 'm_li', purpose: 'avatar' } as const;

describe("the cloud's storage, through the unmodified SDK", () => {
  let cloud: OpenedCloudStore;
  let files: CloudFiles;
  beforeEach(async () => {
    cloud = await openCloudStore({ collections: COLLECTIONS });
    cloud.storage.files.clear();
    cloud.storage.linkSeconds.length = 0;
    files = new CloudFiles(cloud.services);
  });
  afterEach(() => cloud.close());
  const upload = (path: string): string => cloud.storage.upload(cloud.env, path, PICTURE);

  test('a slot lies under the prefix of its owner, and what is put there is theirs alone', async () => {
    const slot = files.slot(LI, 'f_1');
    expect(slot).toEqual({ path: 'people/m_li/avatar/f_1', maxBytes: 5 * 1024 * 1024 });
    const fileId = upload(slot.path);
    expect(await files.owns('m_li', fileId)).toBe(true);
    expect(await files.owns('m_wang', fileId)).toBe(false);
  });

  test.each([
    ['nothing lies there', (env: string) => `cloud://${env}.b/people/m_li/avatar/none`],
    ['it is no id of the cloud', () => 'https://elsewhere.example/people/m_li/avatar/f_1'],
    ['it climbs out of the prefix', (env: string) => `cloud://${env}.b/people/m_li/avatar/../../m_wang/avatar/f_1`],
    ['it lies outside people', (env: string) => `cloud://${env}.b/system/m_li/avatar/f_1`],
    ['its purpose is none of ours', (env: string) => `cloud://${env}.b/people/m_li/other/f_1`],
    ['its owner only begins alike', (env: string) => `cloud://${env}.b/people/m_li2/avatar/f_1`],
  ])('a file is not the caller’s when %s', async (_why, fileIdIn) => {
    const fileId = fileIdIn(cloud.env);
    if (!fileId.endsWith('none')) cloud.storage.files.set(fileId, PICTURE);
    expect(await files.owns('m_li', fileId)).toBe(false);
  });

  describe('a look at what lies there', () => {
    const content = Buffer.from('%PDF-1.7 and much more than sixteen bytes');
    const answering = (answer: (range: string) => Response) =>
      new CloudFiles(cloud.services, (_url, { headers }) => Promise.resolve(answer(headers.range)));
    const part = () =>
      new Response(content.subarray(0, 16), {
        status: 206,
        headers: { 'content-range': `bytes 0-15/${String(content.length)}` },
      });

    test('asks for the first bytes alone, of the caller’s own files', async () => {
      const ranges: string[] = [];
      const looking = answering((range) => {
        ranges.push(range);
        return part();
      });
      const fileId = upload(files.slot({ memberId: 'm_li', purpose: 'file' }, 'f_1').path);
      expect(await looking.look('m_li', fileId)).toEqual({
        bytes: content.length,
        head: new Uint8Array(content.subarray(0, 16)),
      });
      expect(await looking.look('m_wang', fileId)).toBeNull();
      expect(await looking.look('m_li', `${fileId}_none`)).toBeNull();
      expect(ranges).toEqual(['bytes=0-15']);
    });

    test.each([
      ['sends it whole', () => new Response(content, { status: 200 })],
      ['has no such range, as of an empty file', () => new Response('', { status: 416 })],
      [
        'does not say how large it is',
        () => new Response('x', { status: 206, headers: { 'content-range': 'bytes 0-0/*' } }),
      ],
    ])('tells nothing where the storage %s', async (_what, answer) => {
      expect(await answering(answer).look('m_li', upload('people/m_li/file/f_1'))).toBeNull();
    });
  });

  test('what the server made is kept under a path that nobody guesses, and opened by a link of ten minutes', async () => {
    const [first, second] = [
      await files.keep('m_li', '资料.xlsx', PICTURE),
      await files.keep('m_li', '资料.xlsx', PICTURE),
    ];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^cloud:\/\/[^/]+\/people\/m_li\/made\/[A-Za-z0-9_-]{20}\/资料\.xlsx$/);
    expect(cloud.storage.files.get(first)).toEqual(PICTURE);
    expect(await files.owns('m_li', first)).toBe(true);
    expect(await files.link(first)).toMatch(/^https:/);
    expect(cloud.storage.linkSeconds.at(-1)).toBe(600);
  });

  test('a file that is gone has no link', async () => {
    const fileId = upload('people/m_li/picture/f_1');
    await files.remove([fileId]);
    await expect(files.link(fileId)).rejects.toThrow('no address');
  });

  test('files go fifty at a time, ids that are none of ours are left alone, and what is gone does not disturb', async () => {
    const fileIds = Array.from({ length: 120 }, (_, at) => upload(`people/m_li/picture/f_${String(at)}`));
    const foreign = upload('somewhere/else');
    await files.remove([...fileIds, foreign, 'nonsense']);
    expect([...cloud.storage.files.keys()]).toEqual([foreign]);
    await files.remove(fileIds.slice(0, 3));
  });

  test('the id of an upload is known from its slot alone', async () => {
    const { path } = files.slot(LI, 'f_1');
    expect(await files.idAt(path)).toBe(upload(path));
    expect(await files.idAt(files.slot(LI, 'f_2').path)).toBe(upload('people/m_li/avatar/f_2'));
  });

  describe('a slot that was given to a phone', () => {
    const nowMs = 1_000_000;
    const worldAt = (atMs: number) => ({ ...fakePorts(new FixedClock(atMs)), store: cloud.store, files });
    const { ids } = fakePorts(new FixedClock(nowMs));
    const open = () => openSlot({ ports: { ...worldAt(nowMs), ids }, person: { memberId: 'm_li' }, nowMs }, 'picture');
    const sweepAt = (atMs: number) => purgeFiles(worldAt(atMs), { deadlineMs: atMs + 60_000 });
    const lines = () => cloud.store.count(keptFiles, { equal: {} });

    test('takes an upload that nobody used with it, a day later, and leaves one that is in use', async () => {
      const [used, unused, empty] = [await open(), await open(), await open()];
      const [usedId, unusedId] = [upload(used.path), upload(unused.path)];
      const { keys } = worldAt(nowMs);
      const file = { memberId: 'm_li', fileId: usedId, untilMs: KEPT_WHILE_USED, nowMs, use: 'avatar' } as const;
      await cloud.store.transact((tx) => keepFile(tx, keys, file));
      expect(await sweepAt(nowMs + SLOT_KEPT_MS - 1)).toEqual({ expiredCount: 0, orphanCount: 0 });
      expect(cloud.storage.files.has(unusedId)).toBe(true);
      expect(await sweepAt(nowMs + SLOT_KEPT_MS)).toEqual({ expiredCount: 0, orphanCount: 2 });
      expect(empty.path).not.toBe(unused.path);
      expect([cloud.storage.files.has(usedId), cloud.storage.files.has(unusedId)]).toEqual([true, false]);
      expect(await lines()).toBe(1);
    });

    test('goes with what lies there when its owner is erased', async () => {
      const fileId = upload((await open()).path);
      expect(await clearTraces(worldAt(nowMs), 'm_li', nowMs + 60_000)).toBe(true);
      expect(cloud.storage.files.has(fileId)).toBe(false);
      expect(await lines()).toBe(0);
    });
  });
});
