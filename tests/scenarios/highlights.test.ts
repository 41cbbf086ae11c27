import { people } from '../../server/documents/people';
import { highlights, speakers } from '../../server/documents/highlights';
import { checkHighlights } from '../../server/jobs/check-highlights';
import { personIdOf } from '../../server/runtime/caller';
import { accounts } from '../../server/documents/accounts';
import { highlightActs, WORDS } from '../support/highlight-group';
import { meanwhile } from '../support/meanwhile';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { memberIdOf, openidOf } from '../support/seed-people';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('highlights of a group, on %s', (store) => {
  let group: ReadingGroup;
  let acts: ReturnType<typeof highlightActs>;
  beforeEach(async () => {
    group = await readingGroup({ store });
    acts = highlightActs(group);
    await acts.showsTexts(true);
  });
  afterEach(() => group.world.close());

  it('shows words once their author agreed, the check passed and an operator chose them', async () => {
    const id = await acts.nominated('wang');
    const notice = dataOf(await acts.as('wang').call('highlights.list-mine', acts.here()));
    expect(notice.items).toMatchObject([{ highlightId: id, state: 'asked', text: WORDS }]);
    expect(
      dataOf(await acts.as('su').call('highlights.list-nominations', { ...acts.here(), state: 'asked' })).items,
    ).toMatchObject([{ text: '', tags: [] }]);
    expect(await acts.choose(id)).toMatchObject({ code: 'NOT_READY' });
    expect(await acts.answer('wang', id)).toMatchObject({ data: { state: 'ready' } });
    expect((await acts.archive()).items).toEqual([]);
    expect(await acts.choose(id)).toMatchObject({ data: { state: 'shown' } });
    expect((await acts.archive()).items).toMatchObject([{ text: WORDS, tags: ['读书'], isMine: false }]);
  });

  it('never shows what the check has not passed, and looks again when it was down', async () => {
    group.world.textCheck.verdicts.set(WORDS, 'pending');
    const id = await acts.nominated('wang');
    expect(await acts.answer('wang', id)).toMatchObject({ data: { state: 'checking' } });
    expect(await acts.choose(id)).toMatchObject({ code: 'NOT_READY' });
    await checkHighlights(group.world.ports);
    expect(await acts.choose(id)).toMatchObject({ code: 'NOT_READY' });
    group.world.textCheck.verdicts.set(WORDS, 'pass');
    await checkHighlights(group.world.ports);
    expect(await acts.choose(id)).toMatchObject({ data: { state: 'shown' } });
    group.world.textCheck.verdicts.set('骂人的话', 'refused');
    const bad = await acts.nominated('wang', '骂人的话');
    expect(await acts.answer('wang', bad)).toMatchObject({ data: { state: 'refused' } });
    expect(await acts.choose(bad)).toMatchObject({ code: 'NOT_READY' });
    group.world.textCheck.verdicts.set('骂人 日常', 'refused');
    const tagged = await acts.nominated('wang', '好好的话', ['骂人', '日常']);
    expect(await acts.answer('wang', tagged)).toMatchObject({ data: { state: 'refused' } });
  });

  it('is the author’s: a no is for good, and takes out what was shown', async () => {
    const id = await acts.shown('wang');
    expect(await acts.answer('wang', id)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await acts.answer('li', id, false)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    expect(await acts.answer('wang', id, false)).toMatchObject({ data: { state: 'declined' } });
    expect((await acts.archive()).items).toEqual([]);
    expect(await acts.nominate('chen', 'wang')).toMatchObject({ code: 'ALREADY_NOMINATED' });
    expect(await acts.choose(id)).toMatchObject({ code: 'NOT_READY' });
  });

  it('is taken out and put back by operators, with a line for each in their audit', async () => {
    const id = await acts.shown('wang');
    dataOf(await acts.choose(id, false));
    expect((await acts.archive()).items).toEqual([]);
    dataOf(await acts.choose(id));
    expect((await acts.archive()).items).toHaveLength(1);
    expect(await acts.choose(id, false, 'zhao')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is chosen by nobody whose role is gone, and answered by nobody else', async () => {
    const id = await acts.nominated('wang');
    dataOf(await acts.answer('wang', id));
    await group.world.store.transact(async (tx) => {
      const person = await tx.get(people, personIdOf(group.world.ports.keys, openidOf('su')));
      if (person === null) throw new Error('Su is gone');
      const { version: _, ...before } = person;
      await tx.replace(people, person, { ...before, groups: [{ groupId: group.groupId, role: 'member' }] });
    });
    expect(await acts.choose(id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await acts.publish()).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await acts.answer('chen', id, false)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
  });

  it('finds by words and by tag, however far back', async () => {
    const id = await acts.shown('wang', '冬天的第一锅红豆汤要加陈皮');
    for (let more = 0; more < 60; more += 1) {
      const one = { id: `highlight_x${String(more)}`, schema: 1, groupId: group.groupId, memberId: memberIdOf('li') };
      const rest = { nominatedBy: '', text: `第 ${String(more)} 句`, tags: ['日常'], state: 'shown' } as const;
      await group.world.store.transact((tx) =>
        tx.create(highlights, { ...one, ...rest, atMs: more, order: `zzz${String(more).padStart(3, '0')}` }),
      );
    }
    expect((await acts.archive('陈皮')).items).toMatchObject([{ highlightId: id }]);
    expect((await acts.archive('读书')).items).toMatchObject([{ highlightId: id }]);
    expect((await acts.archive('没人说过')).items).toEqual([]);
    expect((await acts.archive()).next).not.toBeNull();
  });

  it('publishes the speaker of a week once, with the reward once, whoever taps twice', async () => {
    await acts.shown('wang');
    const weeks = dataOf(await acts.as('su').call('highlights.read-speakers', acts.here())).weeks;
    expect(weeks[1]).toMatchObject({ week: '2026-11-23', authors: [{ highlightCount: 1 }], speaker: null });
    const before = (await acts.pointsOf('wang')) ?? 0;
    const both = await Promise.all([acts.publish(), acts.publish()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await acts.publish()).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await acts.pointsOf('wang')).toBe(before + 100);
    expect(await group.world.store.count(speakers, { equal: { groupId: group.groupId } })).toBe(1);
    expect((await acts.last()).speaker).toMatchObject({ week: '2026-11-23', points: 100, words: '一周说得最暖' });
  });

  it('speaks of nobody who takes their last words back in the same moment', async () => {
    const id = await acts.shown('wang');
    const back = () => acts.answer('wang', id, false);
    const published = await meanwhile(group.world, { afterQueryOf: highlights.name, act: back }, () => acts.publish());
    expect(published).toMatchObject({ code: 'NO_HIGHLIGHT' });
    expect((await acts.last()).speaker).toBeNull();
  });

  it('gives the whole reward or says that the day has no room', async () => {
    await acts.shown('wang');
    await group.world.store.transact(async (tx) => {
      const now = await tx.get(accounts, memberIdOf('wang'));
      if (now === null) throw new Error('no account');
      const { version: _, ...before } = now;
      await tx.replace(accounts, now, { ...before, earnedToday: { day: '2026-11-23', points: 450 } });
    });
    expect(await acts.publish()).toMatchObject({ code: 'DAY_FULL' });
    expect((await acts.last()).speaker).toBeNull();
    group.world.clock.advance(86_400_000);
    expect(await acts.publish()).toMatchObject({ ok: true });
  });

  it('refuses what makes no sense, with words for each', async () => {
    expect(await acts.nominate('li', 'li')).toMatchObject({ code: 'YOURSELF' });
    expect(await acts.nominate('li', 'nobody')).toMatchObject({ code: 'AUTHOR_UNKNOWN' });
    for (const bad of [
      { text: ' ' },
      { text: '长'.repeat(501) },
      { tags: ['一', '一'] },
      { tags: ['九个字的标签太长了啊'] },
    ]) {
      const input = { ...acts.here(), memberId: memberIdOf('wang'), text: WORDS, tags: [], ...bad };
      expect(await acts.as('li').send('highlights.nominate', input)).toMatchObject({ code: 'BAD_INPUT' });
    }
    for (let n = 0; n < 5; n += 1) await acts.nominated('wang', `第 ${String(n)} 句`);
    expect(await acts.nominate('chen', 'wang', '第六句')).toMatchObject({
      code: 'TOO_MANY_ASKED',
      details: { max: 5 },
    });
    expect(await acts.publish({ week: '2026-11-09' })).toMatchObject({ code: 'WEEK_CLOSED' });
    expect(await acts.publish()).toMatchObject({ code: 'NO_HIGHLIGHT' });
    expect(await acts.publish({ memberId: memberIdOf('su') })).toMatchObject({ code: 'YOURSELF' });
    expect(await acts.publish({ points: 201 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await acts.publish({}, 'zhao')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('shows nothing and takes nothing where the group shows no texts, nor to another group', async () => {
    const id = await acts.shown('wang');
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'admin' } });
    const elsewhere = { groupId: 'g_other', highlightId: id, shows: false, tags: [] };
    expect(await acts.as('qian').send('highlights.choose', elsewhere)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    expect(await acts.as('qian').send('highlights.list', acts.here())).toMatchObject({ code: 'NOT_ALLOWED' });
    await acts.showsTexts(false);
    expect(await acts.archive()).toEqual({ items: [], next: null });
    expect(await acts.nominate('li', 'wang', '别的话')).toMatchObject({ code: 'TEXTS_OFF' });
    expect(await acts.publish()).toMatchObject({ code: 'TEXTS_OFF' });
  });

  it('nominates once for a lost reply, and forgets words and name when their author is erased', async () => {
    const input = { ...acts.here(), memberId: memberIdOf('wang'), text: WORDS, tags: [] };
    const key = 'li-nominates-once';
    const first = await acts.as('li').send('highlights.nominate', input, { key });
    expect(await acts.as('li').send('highlights.nominate', input, { key })).toEqual(first);
    const { highlightId } = dataOf(first) as { highlightId: string };
    dataOf(await acts.answer('wang', highlightId));
    dataOf(await acts.choose(highlightId));
    dataOf(await acts.publish());
    dataOf(await acts.as('wang').send('groups.erase-me', { understands: true }));
    expect(await group.world.store.get(highlights, highlightId)).toBeNull();
    expect((await acts.archive()).items).toEqual([]);
    expect((await acts.last()).quote).toBe('');
    expect((await acts.last()).speaker).toMatchObject({ words: '', who: { avatarFileId: null } });
  });
});
