import { groups } from '../../server/documents/groups';
import { accounts } from '../../server/documents/accounts';
import { dataOf } from './neighbourhood';
import type { ReadingGroup } from './reading-group';
import { memberIdOf } from './seed-people';

export const WORDS = '读不下去就读给猫听，第二天它会提醒你';

/** What people of the reading group do with highlights. Li proposes, Su chooses and publishes, Chen reads. */
export function highlightActs(group: ReadingGroup) {
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
  const vote = (name: string, highlightId: string, votes = true, key?: string) =>
    as(name).send('highlights.vote', { ...here(), highlightId, votes }, key === undefined ? {} : { key });
  const week = async (name = 'chen') => dataOf(await as(name).call('highlights.list-week', here())).weeks;
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
  return {
    as,
    here,
    showsTexts,
    nominate,
    nominated,
    answer,
    choose,
    shown,
    vote,
    week,
    archive,
    last,
    publish,
    pointsOf,
  };
}
