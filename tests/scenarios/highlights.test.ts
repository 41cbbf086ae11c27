import { groups } from '../../server/documents/groups';
import { highlights, speakers } from '../../server/documents/highlights';
import { checkHighlights } from '../../server/jobs/check-highlights';
import { accounts } from '../../server/documents/accounts';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const WORDS = '读不下去就读给猫听，第二天它会提醒你';

describe.each(STORE_KINDS)('highlights of a group, on %s', (store) => {
  let group: ReadingGroup;
  const as = (name: string) => group.world.as(name);
  const here = () => ({ groupId: group.groupId });
  const showsTexts = async (isOn: boolean) => {
    await group.world.store.transact(async (tx) => {
      const now = await tx.get(groups, group.groupId);
      if (now === null) throw new Error('no group');
      const { version: _, ...before } = now;
      await tx.replace(groups, now, { ...before, settings: { ...now.settings, showsMemberTexts: isOn } });
    });
  };
  const nominate = (name: string, author: string, text = WORDS, tags: readonly string[] = ['读书']) =>
    as(name).send('highlights.nominate', { ...here(), memberId: memberIdOf(author), text, tags });
  const nominated = async (author: string, text = WORDS, tags: readonly string[] = ['读书']) =>
    (dataOf(await nominate('li', author, text, tags)) as { highlightId: string }).highlightId;
  const answer = (name: string, highlightId: string, agrees = true) =>
    as(name).send('highlights.answer', { ...here(), highlightId, agrees });
  const choose = (highlightId: string, shows = true, name = 'su') =>
    as(name).send('highlights.choose', { ...here(), highlightId, shows, tags: ['读书'] });
  const shown = async (author: string, text = WORDS) => {
    const id = await nominated(author, text);
    dataOf(await answer(author, id));
    dataOf(await choose(id));
    return id;
  };
  const archive = async (words = '') => dataOf(await as('chen').call('highlights.list', { ...here(), words }));
  const last = async () => dataOf(await as('chen').call('highlights.read-speaker', here()));
  const publish = (change: object = {}, name = 'su') =>
    as(name).send('highlights.publish-speaker', {
      ...here(),
      week: '2026-11-23',
      memberId: memberIdOf('wang'),
      points: 100,
      words: '一周说得最暖',
      ...change,
    });
  const pointsOf = async (name: string) => (await group.world.store.get(accounts, memberIdOf(name)))?.postedPoints;

  beforeEach(async () => {
    group = await readingGroup({ store });
    await showsTexts(true);
  });
  afterEach(() => group.world.close());

  it('shows words once their author agreed, the check passed and an operator chose them', async () => {
    const id = await nominated('wang');
    const notice = dataOf(await as('wang').call('highlights.list-mine', here()));
    expect(notice.items).toMatchObject([{ highlightId: id, state: 'asked', text: WORDS }]);
    expect(
      dataOf(await as('su').call('highlights.list-nominations', { ...here(), state: 'asked' })).items,
    ).toMatchObject([{ text: '' }]);
    expect(await choose(id)).toMatchObject({ code: 'NOT_READY' });
    expect(await answer('wang', id)).toMatchObject({ data: { state: 'ready' } });
    expect((await archive()).items).toEqual([]);
    expect(await choose(id)).toMatchObject({ data: { state: 'shown' } });
    expect((await archive()).items).toMatchObject([{ text: WORDS, tags: ['读书'], isMine: false }]);
  });

  it('never shows what the check has not passed, and looks again when it was down', async () => {
    group.world.textCheck.verdicts.set(WORDS, 'pending');
    const id = await nominated('wang');
    expect(await answer('wang', id)).toMatchObject({ data: { state: 'checking' } });
    expect(await choose(id)).toMatchObject({ code: 'NOT_READY' });
    await checkHighlights(group.world.ports);
    expect(await choose(id)).toMatchObject({ code: 'NOT_READY' });
    group.world.textCheck.verdicts.set(WORDS, 'pass');
    await checkHighlights(group.world.ports);
    expect(await choose(id)).toMatchObject({ data: { state: 'shown' } });
    group.world.textCheck.verdicts.set('骂人的话', 'refused');
    const bad = await nominated('wang', '骂人的话');
    expect(await answer('wang', bad)).toMatchObject({ data: { state: 'refused' } });
    expect(await choose(bad)).toMatchObject({ code: 'NOT_READY' });
  });

  it('is the author’s: a no is for good, and takes out what was shown', async () => {
    const id = await shown('wang');
    expect(await answer('wang', id)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await answer('li', id, false)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    expect(await answer('wang', id, false)).toMatchObject({ data: { state: 'declined' } });
    expect((await archive()).items).toEqual([]);
    expect(await nominate('chen', 'wang')).toMatchObject({ code: 'ALREADY_NOMINATED' });
    expect(await choose(id)).toMatchObject({ code: 'NOT_READY' });
  });

  it('is taken out and put back by operators, with a line for each in their audit', async () => {
    const id = await shown('wang');
    dataOf(await choose(id, false));
    expect((await archive()).items).toEqual([]);
    dataOf(await choose(id));
    expect((await archive()).items).toHaveLength(1);
    expect(await choose(id, false, 'zhao')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('finds by words and by tag, however far back', async () => {
    const id = await shown('wang', '冬天的第一锅红豆汤要加陈皮');
    for (let more = 0; more < 60; more += 1) {
      const one = { id: `highlight_x${String(more)}`, schema: 1, groupId: group.groupId, memberId: memberIdOf('li') };
      const rest = { nominatedBy: '', text: `第 ${String(more)} 句`, tags: ['日常'], state: 'shown' } as const;
      await group.world.store.transact((tx) =>
        tx.create(highlights, { ...one, ...rest, atMs: more, order: `zzz${String(more).padStart(3, '0')}` }),
      );
    }
    expect((await archive('陈皮')).items).toMatchObject([{ highlightId: id }]);
    expect((await archive('读书')).items).toMatchObject([{ highlightId: id }]);
    expect((await archive('没人说过')).items).toEqual([]);
    expect((await archive()).next).not.toBeNull();
  });

  it('publishes the speaker of a week once, with the reward once, whoever taps twice', async () => {
    await shown('wang');
    const weeks = dataOf(await as('su').call('highlights.read-speakers', here())).weeks;
    expect(weeks[1]).toMatchObject({ week: '2026-11-23', authors: [{ highlightCount: 1 }], speaker: null });
    const before = (await pointsOf('wang')) ?? 0;
    const both = await Promise.all([publish(), publish()]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await publish()).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await pointsOf('wang')).toBe(before + 100);
    expect(await group.world.store.count(speakers, { equal: { groupId: group.groupId } })).toBe(1);
    expect((await last()).speaker).toMatchObject({ week: '2026-11-23', points: 100, words: '一周说得最暖' });
  });

  it('gives the whole reward or says that the day has no room', async () => {
    await shown('wang');
    await group.world.store.transact(async (tx) => {
      const now = await tx.get(accounts, memberIdOf('wang'));
      if (now === null) throw new Error('no account');
      const { version: _, ...before } = now;
      await tx.replace(accounts, now, { ...before, earnedToday: { day: '2026-11-23', points: 450 } });
    });
    expect(await publish()).toMatchObject({ code: 'DAY_FULL' });
    expect((await last()).speaker).toBeNull();
    group.world.clock.advance(86_400_000);
    expect(await publish()).toMatchObject({ ok: true });
  });

  it('refuses what makes no sense, with words for each', async () => {
    expect(await nominate('li', 'li')).toMatchObject({ code: 'YOURSELF' });
    expect(await nominate('li', 'nobody')).toMatchObject({ code: 'AUTHOR_UNKNOWN' });
    for (const bad of [
      { text: ' ' },
      { text: '长'.repeat(501) },
      { tags: ['一', '一'] },
      { tags: ['九个字的标签太长了啊'] },
    ]) {
      const input = { ...here(), memberId: memberIdOf('wang'), text: WORDS, tags: [], ...bad };
      expect(await as('li').send('highlights.nominate', input)).toMatchObject({ code: 'BAD_INPUT' });
    }
    for (let n = 0; n < 5; n += 1) await nominated('wang', `第 ${String(n)} 句`);
    expect(await nominate('chen', 'wang', '第六句')).toMatchObject({ code: 'TOO_MANY_ASKED', details: { max: 5 } });
    expect(await publish({ week: '2026-11-09' })).toMatchObject({ code: 'WEEK_CLOSED' });
    expect(await publish()).toMatchObject({ code: 'NO_HIGHLIGHT' });
    expect(await publish({ memberId: memberIdOf('su') })).toMatchObject({ code: 'YOURSELF' });
    expect(await publish({ points: 201 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await publish({}, 'zhao')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('shows nothing and takes nothing where the group shows no texts, nor to another group', async () => {
    const id = await shown('wang');
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'admin' } });
    const elsewhere = { groupId: 'g_other', highlightId: id, shows: false, tags: [] };
    expect(await as('qian').send('highlights.choose', elsewhere)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    expect(await as('qian').send('highlights.list', here())).toMatchObject({ code: 'NOT_ALLOWED' });
    await showsTexts(false);
    expect(await archive()).toEqual({ items: [], next: null });
    expect(await nominate('li', 'wang', '别的话')).toMatchObject({ code: 'TEXTS_OFF' });
    expect(await publish()).toMatchObject({ code: 'TEXTS_OFF' });
  });

  it('nominates once for a lost reply, and forgets words and name when their author is erased', async () => {
    const input = { ...here(), memberId: memberIdOf('wang'), text: WORDS, tags: [] };
    const key = 'li-nominates-once';
    const first = await as('li').send('highlights.nominate', input, { key });
    expect(await as('li').send('highlights.nominate', input, { key })).toEqual(first);
    const { highlightId } = dataOf(first) as { highlightId: string };
    dataOf(await answer('wang', highlightId));
    dataOf(await choose(highlightId));
    dataOf(await publish());
    dataOf(await as('wang').send('groups.erase-me', { understands: true }));
    expect(await group.world.store.get(highlights, highlightId)).toBeNull();
    expect((await archive()).items).toEqual([]);
    expect((await last()).quote).toBe('');
    expect((await last()).speaker).toMatchObject({ words: '', who: { avatarFileId: null } });
  });
});
