import readXlsxFile from 'read-excel-file/node';
import { accounts } from '../../server/documents/accounts';
import { COLLECTIONS } from '../../server/documents/collections';
import { erasures } from '../../server/documents/erasures';
import { ORGANISATION_ID, organisations } from '../../server/documents/organisation';
import { people } from '../../server/documents/people';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { purgeFiles } from '../../server/jobs/purge-files';
import { purgeRecords } from '../../server/jobs/purge-records';
import { personIdOf } from '../../server/runtime/caller';
import { dataOf, invitationOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { memberIdOf, openidOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

const DAY = 86_400_000;
const LI = memberIdOf('li');

describe.each(STORE_KINDS)('what is mine, on %s', (store) => {
  let reading: ReadingGroup;
  let world: World;
  beforeEach(async () => {
    reading = await readingGroup({ store });
    ({ world } = reading);
    const { groupId } = reading;
    const avatarFileId = await world.files.keep(LI, 'avatar/face', new Uint8Array([1]));
    dataOf(await world.as('li').call('groups.edit-profile', { name: '=李小满', avatarFileId, showsName: true }));
    dataOf(await world.as('li').call('check-in.record', { ...reading.challenge, text: '读了第三章' }));
    dataOf(await world.as('li').call('groups.complain', { groupId, text: '我李小满没收到券' }));
    dataOf(
      await world.as('su').call('groups.set-tier-and-tags', { groupId, memberId: LI, tier: 'core', tags: ['小满家'] }),
    );
    dataOf(await world.as('su').call('groups.set-role', { groupId, memberId: LI, role: 'assistant' }));
  });
  afterEach(() => world.close());

  const deadline = () => ({ deadlineMs: world.clock.nowMs() + 60_000 });
  const erase = (key?: string) => world.as('li').call('groups.erase-me', { understands: true }, { key });
  const snapshot = () => snapshotStore(world.store, COLLECTIONS);
  const traces = () => [personIdOf(world.ports.keys, openidOf('li')), '李小满', '小满家', '第三章', 'face'];
  const tracesIn = (text: string) => traces().filter((trace) => text.includes(trace));

  it('comes as a file of tables that a phone opens, names that look like formulas included', async () => {
    await deliverOutbox(world.ports, deadline());
    const { fileId, fileName } = dataOf(await world.as('li').call('groups.export-my-data', {}));
    expect(fileName).toBe('我的群力数据-2026-11-23.xlsx');
    const sheets = await readXlsxFile(Buffer.from(world.files.kept.get(fileId)?.content ?? []));
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.sheet === name)?.data ?? [];
    expect(rowsOf('我的资料')).toContainEqual(['名字', '=李小满']);
    expect(rowsOf('积分明细')).toHaveLength(2);
    expect(rowsOf('打卡感想')[1]?.slice(0, 2)).toEqual(['2026-11-23', '读了第三章']);
    expect(rowsOf('通知')).toHaveLength(2);
    expect(rowsOf('申诉')).toHaveLength(2);
    expect(rowsOf('我的群')[1]?.slice(1, 4)).toEqual(['助手', '在群里', '小满家']);
  });

  it('opens my export to me alone, for a day', async () => {
    const { fileId } = dataOf(await world.as('li').call('groups.export-my-data', {}));
    expect(await world.as('li').call('groups.open-export', { fileId })).toMatchObject({ ok: true });
    expect(await world.as('wang').call('groups.open-export', { fileId })).toMatchObject({ code: 'FILE_UNKNOWN' });
    world.clock.advance(DAY - 1);
    expect(await world.as('li').call('groups.open-export', { fileId })).toMatchObject({ ok: true });
    world.clock.advance(1);
    expect(await world.as('li').call('groups.open-export', { fileId })).toMatchObject({ code: 'FILE_UNKNOWN' });
    expect(await purgeFiles(world.ports, deadline())).toMatchObject({ expiredCount: 1 });
    expect(await world.as('li').call('groups.open-export', { fileId })).toMatchObject({ code: 'FILE_UNKNOWN' });
  });

  it('says before an erasure what it gives up', async () => {
    const account = await world.store.get(accounts, LI);
    expect(await world.as('li').call('groups.preview-erasure', {})).toEqual({
      ok: true,
      data: { lostPoints: account?.postedPoints, lostCouponCount: 0, groupCount: 1, isLastOwner: false },
    });
  });

  it('is nowhere in the store after an erasure, but for a ledger that leads to nobody', async () => {
    await deliverOutbox(world.ports, deadline());
    dataOf(await world.as('li').call('groups.export-my-data', {}));
    const before = (await snapshot()) + [...world.files.kept.keys()].join();
    expect(tracesIn(before)).toEqual(traces());

    dataOf(await erase());
    expect(tracesIn(await snapshot())).toEqual([]);
    expect(world.files.kept.size).toBe(0);
    expect(await world.store.get(accounts, LI)).toMatchObject({ status: 'closed', entryCount: 1 });
    expect(await world.as('li').call('groups.read-profile', {})).toMatchObject({ code: 'JOIN_FIRST' });
    // What a call leaves that was under way is looked for until no such call lives any more.
    expect(await finishErasures(world.ports, deadline())).toEqual({ finishedCount: 0, unfinishedCount: 1 });
    world.clock.advance(30_000);
    expect(await finishErasures(world.ports, deadline())).toEqual({ finishedCount: 1, unfinishedCount: 0 });
    expect(await world.store.get(erasures, LI)).toMatchObject({ state: 'done' });
  });

  it('finishes with the job when a notice was still on its way, or the call ran out of time', async () => {
    dataOf(await erase());
    expect(await world.store.get(erasures, LI)).toMatchObject({ state: 'clearing' });
    await deliverOutbox(world.ports, deadline());
    world.clock.advance(30_000);
    expect(await finishErasures(world.ports, deadline())).toEqual({ finishedCount: 1, unfinishedCount: 0 });
    expect(tracesIn(await snapshot())).toEqual([]);
    expect(await world.store.get(erasures, LI)).toMatchObject({ state: 'done' });
  });

  it('answers a repeated erasure as it answered the first', async () => {
    const key = 'erase-me-key-0001';
    const once = await erase(key);
    expect(once).toMatchObject({ ok: true, data: { groupCount: 1 } });
    expect(await erase(key)).toEqual(once);
    expect(await erase()).toMatchObject({ code: 'NOTHING_KEPT' });
  });

  it('lets an erased person come back as somebody new, a day later', async () => {
    const invitationCode = await invitationOf(world, reading.groupId, 'su');
    dataOf(await erase());
    const join = () => world.as('li').call('groups.join', { invitationCode, acceptsRules: true });
    expect(await join()).toMatchObject({ code: 'ERASED_TODAY' });
    world.clock.advance(DAY);
    expect(await join()).toMatchObject({ data: { joining: 'new' } });
    const profile = dataOf(await world.as('li').call('groups.read-profile', {}));
    expect(profile.memberId).not.toBe(LI);
    expect(await purgeRecords(world.ports, deadline())).toMatchObject({ receiptCount: 1 });
  });

  it('stays until somebody else owns the organisation, when I am its only owner', async () => {
    await world.store.transact(async (tx) => {
      const organisation = await tx.get(organisations, ORGANISATION_ID);
      const person = await tx.get(people, personIdOf(world.ports.keys, openidOf('li')));
      if (organisation === null || person === null) throw new Error('not seeded');
      await tx.replace(organisations, organisation, { ...organisation, offices: [{ memberId: LI, role: 'owner' }] });
      await tx.replace(people, person, { ...person, roles: ['owner'] });
    });
    expect(await world.as('li').call('groups.preview-erasure', {})).toMatchObject({ data: { isLastOwner: true } });
    expect(await erase()).toMatchObject({ code: 'LAST_OWNER' });
    dataOf(await world.as('li').call('groups.hand-over', { memberId: memberIdOf('su'), staysOwner: false }));
    expect(await erase()).toMatchObject({ ok: true });
  });
});
