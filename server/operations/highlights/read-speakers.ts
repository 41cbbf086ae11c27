import type { readSpeakers as contract } from '../../../contracts/highlights';
import { openWeeks } from '../../../domain/highlights/open-weeks';
import { accept } from '../../../domain/kernel/result';
import { speakerId, speakers } from '../../documents/highlights';
import type { ReadHandler } from '../../runtime/handler';
import { peopleOf, shownSpeaker, whoOf } from './shown-highlights';
import { weekAuthors } from './week-highlights';

/** The two weeks whose speaker can be published. Four reads besides the door's. */
export const readSpeakers: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const weeks = openWeeks(context.nowMs);
  const [published, ...lists] = await Promise.all([
    store.getMany(
      speakers,
      weeks.map((week) => speakerId(groupId, week)),
    ),
    ...weeks.map((week) => weekAuthors(store, groupId, week)),
  ]);
  const known = published.flatMap((one) => (one === null ? [] : [one.memberId]));
  const people = await peopleOf(store, groupId, [...known, ...lists.flat().map(({ memberId }) => memberId)]);
  return accept({
    weeks: weeks.map((week, index) => {
      const speaker = published[index] ?? null;
      return {
        week,
        authors: (lists[index] ?? []).map((author) => ({ ...author, who: whoOf(people, author.memberId) })),
        speaker: speaker === null ? null : shownSpeaker(people, speaker, context.person.memberId),
      };
    }),
  });
};
