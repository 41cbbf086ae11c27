import { highlights, highlightVotes, voteId } from '../../server/documents/highlights';
import { highlightActs } from '../support/highlight-group';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup, seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;
const VOTERS = Array.from({ length: 12 }, (_, index) => `voter${String(index)}`);
const EVERYBODY = ['su', 'zhao', 'li', 'wang', 'chen', ...VOTERS];

describe.each(EVERY_STORE)('votes for highlights, on %s', (store) => {
  let group: ReadingGroup;
  let acts: ReturnType<typeof highlightActs>;
  const countOf = async (highlightId: string) => {
    const [found, votes] = await Promise.all([
      group.world.store.get(highlights, highlightId),
      group.world.store.getMany(
        highlightVotes,
        EVERYBODY.map((name) => voteId(highlightId, memberIdOf(name))),
      ),
    ]);
    return [found?.voteCount ?? 0, votes.filter((one) => one !== null).length];
  };

  beforeEach(async () => {
    group = await readingGroup({ store });
    acts = highlightActs(group);
    await acts.showsTexts(true);
  });
  afterEach(() => group.world.close());

  it('are one each and can be taken back, and the weeks are listed by them', async () => {
    const quiet = await acts.shown('wang', '先说的');
    group.world.clock.advance(60_000);
    const liked = await acts.shown('chen', '后说的');
    for (const name of ['wang', 'zhao', 'li']) dataOf(await acts.vote(name, liked));
    expect(await acts.vote('li', liked)).toMatchObject({ data: { hasVoted: true, voteCount: 3 } });
    expect(await acts.vote('li', quiet)).toMatchObject({ data: { voteCount: 1 } });
    const [now, last] = await acts.week('li');
    const items = [{ text: '后说的', voteCount: 3, hasVoted: true }, { voteCount: 1 }];
    expect(now).toMatchObject({ week: '2026-11-23', items });
    expect(last).toEqual({ week: '2026-11-16', items: [] });
    expect(await acts.vote('li', liked, false)).toMatchObject({ data: { hasVoted: false, voteCount: 2 } });
    expect(await acts.vote('li', liked, false)).toMatchObject({ data: { hasVoted: false, voteCount: 2 } });
    expect((await acts.week('chen'))[0]?.items).toMatchObject([{ mayVote: false, isMine: true }, { mayVote: true }]);
    expect(await countOf(liked)).toEqual([2, 2]);
    const authors = dataOf(await acts.as('su').call('highlights.read-speakers', acts.here())).weeks[1]?.authors;
    expect(authors).toMatchObject([
      { memberId: memberIdOf('chen'), voteCount: 2 },
      { voteCount: 1, highlightCount: 1 },
    ]);
  });

  it('are counted once each while many vote at the same time, twice over, from two phones', async () => {
    for (const name of VOTERS)
      await seedMember(group.world, { name, groups: [{ groupId: group.groupId, role: 'member' }] });
    const id = await acts.shown('wang');
    const cast = async (name: string): Promise<void> => {
      for (let tries = 0; tries < 20; tries += 1) if ((await acts.vote(name, id)).ok) return;
    };
    await Promise.all([...VOTERS, ...VOTERS].map(cast));
    expect(await countOf(id)).toEqual([12, 12]);
    await Promise.all(
      VOTERS.slice(0, 4).map(async (name) => {
        for (let tries = 0; tries < 20; tries += 1) if ((await acts.vote(name, id, false)).ok) return;
      }),
    );
    expect(await countOf(id)).toEqual([8, 8]);
  });

  it('are refused for one’s own words, for what is not shown, in another group, and when their time is over', async () => {
    const id = await acts.nominated('wang');
    expect(await acts.vote('chen', id)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    dataOf(await acts.answer('wang', id));
    expect(await acts.vote('chen', id)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    dataOf(await acts.choose(id));
    expect(await acts.vote('wang', id)).toMatchObject({ code: 'YOURSELF' });
    dataOf(await acts.vote('chen', id));
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'member' } });
    const elsewhere = { groupId: 'g_other', highlightId: id, votes: true };
    expect(await acts.as('qian').send('highlights.vote', elsewhere)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    await acts.showsTexts(false);
    expect(await acts.vote('li', id)).toMatchObject({ code: 'TEXTS_OFF' });
    expect(await acts.week()).toMatchObject([{ items: [] }, { items: [] }]);
    await acts.showsTexts(true);
    group.world.clock.advance(14 * DAY_MS);
    expect(await acts.vote('li', id)).toMatchObject({ code: 'VOTE_CLOSED' });
    expect(await acts.vote('chen', id, false)).toMatchObject({ code: 'VOTE_CLOSED' });
    expect((await acts.archive()).items).toMatchObject([{ voteCount: 1, hasVoted: true, mayVote: false }]);
    expect(await countOf(id)).toEqual([1, 1]);
  });

  it('stay when the words are put away and back, and go for a lost reply but once', async () => {
    const id = await acts.shown('wang');
    const key = 'chen-votes-but-once';
    const first = await acts.vote('chen', id, true, key);
    expect(first).toMatchObject({ data: { voteCount: 1 } });
    expect(await acts.vote('chen', id, true, key)).toEqual(first);
    dataOf(await acts.choose(id, false));
    expect(await acts.vote('li', id)).toMatchObject({ code: 'HIGHLIGHT_UNKNOWN' });
    dataOf(await acts.choose(id));
    expect(await acts.vote('li', id)).toMatchObject({ data: { voteCount: 2 } });
  });
});
