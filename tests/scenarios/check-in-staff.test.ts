import { accounts } from '../../server/documents/accounts';
import { groups } from '../../server/documents/groups';
import { publishCheckInTexts } from '../../server/jobs/publish-check-in-texts';
import { openChallenge, readingDraft, type ReadingGroup, readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('staff and a challenge on %s', (store) => {
  let group: ReadingGroup;
  const record = (name: string, text = '') =>
    group.world.as(name).call('check-in.record', { ...group.challenge, text });
  const attendance = (side: 'unfinished' | 'done', challengeId = group.challengeId) =>
    group.world.as('zhao').call('check-in.list-attendance', { groupId: group.groupId, challengeId, side });

  beforeEach(async () => {
    group = await readingGroup({ store });
  });
  afterEach(() => group.world.close());

  it('puts the challenge on the page of the group', async () => {
    expect(await group.world.store.get(groups, group.groupId)).toMatchObject({
      cards: [{ context: 'check-in', title: '每天读 20 分钟', paused: false, checkIn: { pointsPerDay: 10 } }],
    });
    expect(await group.world.as('li').call('check-in.list-challenges', { groupId: group.groupId })).toMatchObject({
      data: { items: [{ challengeId: group.challengeId, status: 'running' }], next: null },
    });
  });

  it('lets only an admin open one', async () => {
    const input = { groupId: group.groupId, terms: readingDraft };
    for (const name of ['li', 'zhao']) {
      expect(await group.world.as(name).send('check-in.create-challenge', input)).toMatchObject({
        code: 'NOT_ALLOWED',
      });
    }
  });

  it('opens at most ten at a time', async () => {
    for (let index = 1; index < 10; index += 1) await openChallenge(group.world, group.groupId);
    await expect(openChallenge(group.world, group.groupId)).rejects.toThrow('TOO_MANY_CHALLENGES');
  });

  it('says who has checked in today and who has not', async () => {
    await record('li');
    group.world.clock.advance(1_000);
    await record('wang');
    expect(await attendance('done')).toMatchObject({
      data: {
        doneCount: 2,
        memberCount: 5,
        page: { items: [{ memberId: 'm_wang' }, { memberId: 'm_li' }], next: null },
      },
    });
    const missing = await attendance('unfinished');
    const names = missing.ok ? missing.data.page.items.map((line) => line.memberId).sort() : [];
    expect(names).toEqual(['m_chen', 'm_su', 'm_zhao']);
    const home = await group.world.as('chen').call('groups.read-home', { groupId: group.groupId, withLately: true });
    expect(home).toMatchObject({
      data: { lately: { today: { doneCount: 2, faces: [{ avatarFileId: null }, { avatarFileId: null }] } } },
    });
  });

  it('finds those who did another challenge today but not this one', async () => {
    const other = await openChallenge(group.world, group.groupId, { title: '跑步' });
    await group.world.as('li').call('check-in.record', { groupId: group.groupId, challengeId: other });
    await record('wang');
    const names = new Set<string>();
    let after: string | undefined;
    do {
      const page = await group.world
        .as('su')
        .call('check-in.list-attendance', { ...group.challenge, side: 'unfinished', after });
      if (!page.ok) throw new Error(page.code);
      page.data.page.items.forEach((line) => names.add(line.memberId));
      after = page.data.page.next ?? undefined;
    } while (after !== undefined);
    expect([...names].sort()).toEqual(['m_chen', 'm_li', 'm_su', 'm_zhao']);
  });

  it('takes at most eight store requests for the list, whatever the group holds', async () => {
    await record('li');
    for (const side of ['unfinished', 'done'] as const) {
      group.world.requests.reset();
      await attendance(side);
      expect(group.world.requests.total).toBeLessThanOrEqual(8);
    }
  });

  it('changes the words of what has begun and nothing that members count on', async () => {
    const edit = (change: object) =>
      group.world
        .as('su')
        .call('check-in.edit-challenge', { ...group.challenge, terms: { ...readingDraft, ...change } as never });
    expect(await edit({ title: '每天读一点', endDay: '2027-01-15' })).toMatchObject({ ok: true });
    expect(await edit({ endDay: '2027-01-15', pointsPerDay: 5 })).toMatchObject({
      code: 'EDIT_LOCKED',
      details: { field: 'pointsPerDay' },
    });
    expect(await edit({ endDay: '2026-12-01' })).toMatchObject({ code: 'EDIT_LOCKED', details: { field: 'endDay' } });
    expect(await group.world.store.get(groups, group.groupId)).toMatchObject({ cards: [{ title: '每天读一点' }] });
  });

  it('ends a challenge for good', async () => {
    await record('li');
    const end = { ...group.challenge, reason: '换一个' };
    expect(await group.world.as('su').call('check-in.end-challenge', end)).toMatchObject({ data: { status: 'ended' } });
    expect(await group.world.as('su').call('check-in.end-challenge', end)).toMatchObject({ code: 'ENDED' });
    expect(await record('wang')).toMatchObject({ code: 'ENDED' });
    expect(await group.world.store.get(groups, group.groupId)).toMatchObject({ cards: [] });
    expect(await group.world.as('li').call('check-in.read', group.challenge)).toMatchObject({
      data: { standing: { totalDays: 1 } },
    });
  });

  it('shows a text only after the content check has passed it', async () => {
    group.world.textCheck.verdicts.set('先等等', 'pending').set('加我微信', 'refused');
    await record('li', '第 80 页');
    await record('wang', '先等等');
    await record('chen', '加我微信');
    const shown = async (): Promise<readonly string[]> => {
      const page = await group.world.as('li').call('check-in.list-texts', group.challenge);
      return page.ok ? page.data.items.map((item) => item.text) : [];
    };
    expect(await shown()).toEqual([]);
    expect(await publishCheckInTexts(group.world.ports)).toEqual({ settledCount: 2 });
    expect(await shown()).toEqual(['第 80 页']);
    const pending = await group.world.as('su').call('check-in.list-pending-texts', group.challenge);
    const textId = pending.ok ? (pending.data.items[0]?.textId ?? '') : '';
    const review = (verdict: 'show' | 'hide') =>
      group.world.as('su').call('check-in.review-text', { ...group.challenge, textId, verdict });
    expect(await review('show')).toMatchObject({ code: 'CHECK_PENDING' });
    group.world.textCheck.verdicts.set('先等等', 'pass');
    expect(await review('show')).toMatchObject({ data: { visibility: 'group' } });
    expect(await shown()).toEqual(['先等等', '第 80 页']);
    expect(await review('hide')).toMatchObject({ data: { visibility: 'refused' } });
    expect(await shown()).toEqual(['第 80 页']);
    expect(await group.world.as('chen').call('check-in.list-my-texts', {})).toMatchObject({
      data: { items: [{ visibility: 'refused' }] },
    });
  });

  it('keeps a text private when its author says so, for staff too', async () => {
    await group.world
      .as('li')
      .call('check-in.record', { ...group.challenge, text: '给自己的', keepsTextPrivate: true });
    await publishCheckInTexts(group.world.ports);
    expect(await group.world.as('su').call('check-in.list-pending-texts', group.challenge)).toMatchObject({
      data: { items: [] },
    });
    const textId = `${group.challengeId}:m_li:2026-11-23`;
    expect(
      await group.world.as('su').call('check-in.review-text', { ...group.challenge, textId, verdict: 'show' }),
    ).toMatchObject({ code: 'TEXT_UNKNOWN' });
    expect(await group.world.as('li').call('check-in.read', group.challenge)).toMatchObject({
      data: { myText: { text: '给自己的', visibility: 'private' } },
    });
  });

  it('takes back a day with its points, once, and never its own', async () => {
    await record('li');
    await record('su');
    const takeBack = (name: string) =>
      group.world.as('su').call('check-in.take-back-day', {
        ...group.challenge,
        memberId: memberIdOf(name),
        day: '2026-11-23',
        reason: '代打',
      });
    expect(await takeBack('li')).toMatchObject({ data: { takenBackPoints: 10, streakDays: 0, totalDays: 0 } });
    expect(await takeBack('li')).toMatchObject({ code: 'NOT_CHECKED_IN' });
    expect(await takeBack('su')).toMatchObject({ code: 'YOURSELF' });
    expect(await takeBack('wang')).toMatchObject({ code: 'NOT_CHECKED_IN' });
    expect(await group.world.store.get(accounts, memberIdOf('li'))).toMatchObject({
      postedPoints: 0,
      debtPoints: 0,
      entryCount: 2,
    });
    expect(await record('li')).toMatchObject({ code: 'TAKEN_BACK' });
    expect(await group.world.as('li').call('check-in.read', group.challenge)).toMatchObject({
      data: { today: { kind: 'taken-back' } },
    });
  });
});
