import { LIMITS } from '../../domain/kernel/limits';
import { people } from '../../server/documents/people';
import { personIdOf } from '../../server/runtime/caller';
import { type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf, openidOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const KEY = 'the-one-tap-whose-answer-was-lost';

describe.each(STORE_KINDS)('a tap whose answer got lost and that is sent again, on %s', (store) => {
  let group: ReadingGroup;
  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  const sendAgain = async (name: string, operation: string, input: unknown, meanwhile?: () => Promise<unknown>) => {
    const send = () => group.world.as(name).send(operation, input, { key: KEY });
    const first = await send();
    expect(first).toMatchObject({ ok: true });
    await meanwhile?.();
    expect(JSON.stringify(await send())).toBe(JSON.stringify(first));
  };

  it('is answered as before when it closed the door behind itself', () =>
    sendAgain('li', 'groups.leave', { groupId: group.groupId }));

  it('is answered as before when its sender was removed meanwhile', () =>
    sendAgain('li', 'check-in.record', group.challenge, () =>
      group.world.as('su').call('groups.remove-member', {
        groupId: group.groupId,
        memberId: memberIdOf('li'),
        reason: '测试',
      }),
    ));

  it('is answered as before when it was the last write of a day', async () => {
    const { store: documents, keys } = group.world.ports;
    await documents.transact(async (tx) => {
      const person = await tx.get(people, personIdOf(keys, openidOf('li')));
      if (person === null) throw new Error('not seeded');
      const writes = { day: '2026-11-23', count: LIMITS.memberWritesPerDay - 1 };
      await tx.replace(people, person, { ...person, writes });
    });
    await sendAgain('li', 'groups.complain', { groupId: group.groupId, text: '昨天的券没到' });
    expect(await group.world.as('li').send('groups.mark-notices-seen', {})).toMatchObject({ code: 'TOO_MANY_TODAY' });
  });

  it('is told that its record is bare, not that it was another tap, when whom it concerned was erased', async () => {
    await group.world.as('li').call('check-in.record', { ...group.challenge, text: '第 80 页' });
    const textId = `${group.challengeId}:m_li:2026-11-23`;
    const hide = () =>
      group.world.as('su').call('check-in.review-text', { ...group.challenge, textId, verdict: 'hide' }, { key: KEY });
    expect(await hide()).toMatchObject({ ok: true });
    expect(await group.world.as('li').call('groups.erase-me', { understands: true })).toMatchObject({ ok: true });
    expect(await hide()).toEqual({ ok: false, code: 'EXPIRED' });
  });

  it('still says which field differs, and still keeps everybody else out', async () => {
    const leave = (name: string, groupId: string) =>
      group.world.as(name).send('groups.leave', { groupId }, { key: KEY });
    expect(await leave('li', group.groupId)).toMatchObject({ ok: true });
    expect(await leave('li', 'g_elsewhere')).toEqual({
      ok: false,
      code: 'KEY_REUSED',
      details: { field: 'groupId' },
    });
    expect(await leave('wang', 'g_elsewhere')).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await leave('nobody', group.groupId)).toEqual({ ok: false, code: 'JOIN_FIRST' });
  });
});
