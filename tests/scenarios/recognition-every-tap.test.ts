import { accounts } from '../../server/documents/accounts';
import { highlights } from '../../server/documents/highlights';
import { newcomerBuddies } from '../../server/documents/newcomer-buddies';
import { weekOfPoints } from '../support/week-of-points';
import { highlightActs, WORDS } from '../support/highlight-group';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { changesIn, Tapping } from '../support/tapping';
import { operatorApi } from '../../contracts/operator-api';
import { dataOf } from '../support/neighbourhood';
import { EVERY_STORE } from '../support/world';
import { memberships, membershipId } from '../../server/documents/memberships';

jest.setTimeout(60_000);

const ELSEWHERE = { fu: 'admin' } as const;

const operatorChangesIn = (context: string): readonly string[] =>
  changesIn(context)
    .filter((name) => name in operatorApi)
    .sort();

describe.each(EVERY_STORE)('every tap on a board, a highlight or a newcomer, on %s', (store) => {
  let group: ReadingGroup;
  let tapping: Tapping;
  beforeEach(async () => {
    group = await readingGroup({ store });
    await seedGroup(group.world, { groupId: 'g_other', members: ELSEWHERE });
    await highlightActs(group).showsTexts(true);
    tapping = new Tapping(group.world, 'fu');
  });
  afterEach(() => group.world.close());

  const tap = (who: string, operation: string, input: object = {}) =>
    tapping.tap({ who, operation, input: { groupId: group.groupId, ...input } });

  /** What an operator finds of a context among the things they did, once each. */
  const auditOf = async (who: string, context: string): Promise<readonly string[]> => {
    const { items } = dataOf(await group.world.as(who).call('groups.list-audit', {}));
    return items
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith(`${context}.`))
      .sort();
  };

  it('of boards is refused where it is wrong, and done once however often it comes', async () => {
    const { boardId } = await tap('su', 'leaderboards.create-board', { scope: 'group', terms: weekOfPoints });
    await tap('li', 'leaderboards.set-visibility', { isHidden: true });
    await tap('su', 'leaderboards.edit-board', { boardId, terms: { ...weekOfPoints, title: '这周谁最勤' } });
    await tap('su', 'leaderboards.pause-board', { boardId, reason: '核对分数' });
    await tap('su', 'leaderboards.resume-board', { boardId });
    await tap('su', 'leaderboards.export-board', { boardId });
    await tap('su', 'leaderboards.end-board', { boardId, reason: '换一张' });
    expect([...tapping.done].sort()).toEqual([...changesIn('leaderboards')].sort());
    expect(await auditOf('su', 'leaderboards')).toEqual(operatorChangesIn('leaderboards'));
  });

  it('of highlights is refused where it is wrong, and done once however often it comes', async () => {
    const memberId = memberIdOf('wang');
    const { highlightId } = await tap('li', 'highlights.nominate', { memberId, text: WORDS, tags: ['读书'] });
    await tap('wang', 'highlights.answer', { highlightId, agrees: true });
    await tap('su', 'highlights.choose', { highlightId, shows: true, tags: ['读书'] });
    await tap('chen', 'highlights.vote', { highlightId, votes: true });
    expect(await group.world.store.get(highlights, String(highlightId))).toMatchObject({ voteCount: 1 });
    const speaker = { week: '2026-11-23', memberId, points: 100, words: '一周说得最暖' };
    await tap('su', 'highlights.publish-speaker', speaker);
    expect(await group.world.store.get(accounts, memberId)).toMatchObject({ postedPoints: 100, entryCount: 1 });
    expect([...tapping.done].sort()).toEqual([...changesIn('highlights')].sort());
    expect(await auditOf('su', 'highlights')).toEqual(operatorChangesIn('highlights'));
  });

  it('of newcomers is refused where it is wrong, and done once however often it comes', async () => {
    const memberId = memberIdOf('chen');
    const id = membershipId(group.groupId, memberId);
    await group.world.store.transact(async (tx) => {
      const chen = await tx.get(memberships, id);
      if (chen !== null) await tx.replace(memberships, chen, { ...chen, joinedAtMs: group.world.clock.nowMs() });
    });
    await tap('li', 'groups.offer-buddy', { memberId });
    await tap('chen', 'groups.answer-buddy', { accepts: true });
    expect(await group.world.store.get(newcomerBuddies, id)).toMatchObject({ state: 'accepted', isOpen: true });
    await tap('li', 'groups.end-buddy', { memberId });
    expect(await group.world.store.get(newcomerBuddies, id)).toMatchObject({ state: 'over', isOpen: false });
  });
});
