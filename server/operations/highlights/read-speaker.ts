import type { readSpeaker as contract } from '../../../contracts/highlights';
import { accept } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { groups } from '../../documents/groups';
import { highlights, speakers } from '../../documents/highlights';
import type { ReadHandler } from '../../runtime/handler';
import { peopleOf, shownSpeaker } from './shown-highlights';

/** The last speaker and something they said. Four reads besides the door's. */
export const readSpeaker: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const newest = { order: { field: 'order', direction: 'down' } } as const;
  const [group, [speaker], shown] = await Promise.all([
    store.get(groups, groupId),
    store.query(speakers, { equal: { groupId }, ...newest, limit: 1 }),
    store.query(highlights, { equal: { groupId, state: 'shown' }, ...newest, limit: LIMITS.pageMax }),
  ]);
  const groupName = group?.name ?? '';
  if (speaker === undefined || group?.settings.showsMemberTexts !== true) {
    return accept({ groupName, speaker: null, quote: '' });
  }
  const people = await peopleOf(store, groupId, [speaker.memberId]);
  return accept({
    groupName,
    speaker: shownSpeaker(people, speaker, context.person.memberId),
    quote: shown.find((one) => one.memberId === speaker.memberId)?.text ?? '',
  });
};
