import { readSheet } from 'read-excel-file/node';
import { eraseNames } from '../../server/jobs/erase-names';
import {
  boxes,
  closeNow,
  entriesOf,
  expectBalanced,
  GROUP,
  join,
  openChain,
  openChainGroup,
} from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('lines from the chat, on %s', (store) => {
  let world: World;
  let chainId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world);
  });
  afterEach(() => world.close());

  const importTwo = () =>
    world.as('an').call('chains.import-lines', {
      chainId,
      lines: [
        { name: '王姐', wished: [{ sku: 0, count: 2 }], point: 0 },
        { name: '小李', wished: [{ sku: 1, count: 1 }], point: 0 },
      ],
    });

  it('become entries of their own, all or none', async () => {
    await join(world, 'li', { chainId });
    expect(await importTwo()).toMatchObject({ data: { numbers: [2, 3] } });
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 3, pieceCount: 4, left0: 27 });
    expect(await world.as('wang').call('chains.list-entries', { chainId })).toMatchObject({
      data: { items: [{ number: 3, for: 'text', who: { name: '小*' } }, { number: 2 }, { number: 1 }] },
    });
    const lines = [{ name: '太多', wished: [{ sku: 0, count: 28 }], point: 0 }];
    expect(await world.as('an').call('chains.import-lines', { chainId, lines })).toMatchObject({
      code: 'SOLD_OUT',
      details: { sku: 0, leftCount: 27 },
    });
    expect(await world.as('li').call('chains.import-lines', { chainId, lines })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('are claimed by the real people, with the organiser’s word', async () => {
    await importTwo();
    const entryId = (await entriesOf(world, chainId))[0]?.id ?? '';
    expect(await world.as('wang').call('chains.claim-entry', { entryId })).toMatchObject({ ok: true });
    expect(await world.as('li').call('chains.claim-entry', { entryId })).toMatchObject({ code: 'CLAIM_WAITING' });
    expect(await world.as('mo').call('chains.claim-entry', { entryId })).toMatchObject({ code: 'ENTRY_UNKNOWN' });
    const an = world.as('an');
    expect(await an.call('chains.list-run-entries', { chainId, what: 'claimed' })).toMatchObject({
      data: { items: [{ number: 1, forName: '王姐', claimant: { memberId: memberIdOf('wang') } }] },
    });
    expect(await an.call('chains.answer-claim', { entryId, accepted: true })).toMatchObject({ ok: true });
    expect(await an.call('chains.answer-claim', { entryId, accepted: true })).toMatchObject({ code: 'NO_CLAIM' });
    expect(await world.as('wang').call('chains.read', { chainId })).toMatchObject({
      data: { mine: [{ number: 1, isOpen: true }], myRoom: [1, 3] },
    });
    expect(await world.as('wang').call('chains.edit-entry', { entryId, ...boxes(1) })).toMatchObject({ ok: true });
    await expectBalanced(world, chainId);
  });

  it('lose the names that nobody claimed thirty days after the end', async () => {
    await importTwo();
    await closeNow(world, chainId);
    const budget = () => ({ deadlineMs: world.clock.nowMs() + 15_000 });
    world.clock.advance(30 * 86_400_000 - 1);
    expect(await eraseNames(world.ports, budget())).toEqual({ erasedCount: 0 });
    world.clock.advance(1);
    expect(await eraseNames(world.ports, budget())).toEqual({ erasedCount: 2 });
    expect((await entriesOf(world, chainId)).map(({ forName, claim }) => [forName, claim])).toEqual([
      ['', 'none'],
      ['', 'none'],
    ]);
  });

  it('stand in the file that the organiser takes along', async () => {
    await importTwo();
    await join(world, 'li', { chainId });
    const reply = await world.as('an').call('chains.export', { chainId });
    const fileId = reply.ok ? reply.data.fileId : '';
    const content = Buffer.from(world.files.kept.get(fileId)?.content ?? []);
    expect((await readSheet(content, '按人')).slice(1).map((row) => [row[0], row[2], row[4]])).toEqual([
      [1, '王姐', '大果 3 斤装 ×2'],
      [2, '小李', '尝鲜 1 斤装 ×1'],
      [3, null, '大果 3 斤装 ×1'],
    ]);
    expect((await readSheet(content, '供货汇总')).slice(1)).toEqual([
      ['大果 3 斤装', null, 3, 2, 69.9, 209.7],
      ['尝鲜 1 斤装', null, 1, 1, 26.9, 26.9],
    ]);
    expect(await world.as('an').call('groups.open-export', { fileId })).toMatchObject({ ok: true });
    expect(await world.as('fu').call('chains.export', { chainId })).toMatchObject({ code: 'CHAIN_UNKNOWN' });
  });

  it('are handed over by whoever verifies, until that role is taken away', async () => {
    await importTwo();
    await join(world, 'li', { chainId });
    await closeNow(world, chainId);
    const entryId = (await entriesOf(world, chainId))[0]?.id ?? '';
    const given = { entryId, lines: [{ sku: 0, count: 1 }] };
    expect(await world.as('su').call('chains.pick-up', given)).toMatchObject({ ok: true });
    await world.as('an').call('groups.set-role', { groupId: GROUP, memberId: memberIdOf('su'), role: 'member' });
    expect(await world.as('su').call('chains.pick-up', given)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('and anybody’s entry can be changed by staff, with a reason', async () => {
    const { entryId } = await join(world, 'li', { chainId, wish: boxes(2, { points: 6_990 }) });
    const an = world.as('an');
    const edit = { entryId, lines: [{ sku: 0, count: 1 }], reason: '电话里说只要一份' };
    expect(await an.call('chains.edit-entry-for', edit)).toMatchObject({
      data: { price: { points: 3_495, dueFen: 3_495 }, returnedPoints: 3_495 },
    });
    expect(await an.call('chains.cancel-entry-for', { entryId, reason: '不要了' })).toMatchObject({
      data: { state: 'cancelled', returnedPoints: 3_495 },
    });
    expect(await expectBalanced(world, chainId)).toMatchObject({ entryCount: 0, left0: 30 });
    expect(await world.as('fu').call('chains.cancel-entry-for', { entryId, reason: '别群的' })).toMatchObject({
      code: 'ENTRY_UNKNOWN',
    });
  });
});
