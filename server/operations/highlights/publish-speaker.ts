import type { publishSpeaker as contract } from '../../../contracts/highlights';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { earn } from '../../../domain/points/earn';
import { groups } from '../../documents/groups';
import { type SpeakerDocument, speakerId, speakers } from '../../documents/highlights';
import { memberships, membershipId } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';
import { readSettings } from '../points/read-settings';
import { openWeeks } from './open-weeks';
import { shownSpeaker } from './shown-highlights';
import { shownPerson } from '../groups/shown-person';
import { weekAuthors } from './week-highlights';

/** Publishes a week's speaker: the announcement, the reward and the notice are one commit, and there is one per week. */
export const publishSpeaker: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId, week, memberId, points, words } = input;
  const { ports, person, nowMs } = context;
  if (memberId === person.memberId) return refuse('YOURSELF');
  const authors = openWeeks(nowMs).includes(week) ? await weekAuthors(ports.store, groupId, week) : null;
  const highlightCount = authors?.find(([author]) => author === memberId)?.[1] ?? 0;
  return context.decide(async (tx) => {
    if (authors === null) return refuse('WEEK_CLOSED');
    const group = await tx.get(groups, groupId);
    if (group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
    const author = await tx.get(memberships, membershipId(groupId, memberId));
    if (highlightCount === 0 || author?.status !== 'active') return refuse('NO_HIGHLIGHT');
    const id = speakerId(groupId, week);
    if ((await tx.get(speakers, id)) !== null) return refuse('ALREADY_PUBLISHED');
    const speaker: SpeakerDocument = {
      ...{ id, schema: 1, groupId, week, memberId, words, highlightCount, points },
      ...{ atMs: nowMs, order: orderKey(nowMs, id) },
    };
    const rewarded = points === 0 ? accept(null) : await reward(tx, ports.keys, speaker);
    if (!rewarded.ok) return rewarded;
    await tx.create(speakers, speaker);
    return accept({
      reply: shownSpeaker(new Map([[memberId, shownPerson(author)]]), speaker, person.memberId),
      groupId,
      subject: `speaker:${id}`,
      concerns: memberId,
      feed: groupId,
      facts: { week, points },
      outbox: [{ memberId, message: { kind: 'speaker-chosen', facts: { groupId, points } } }],
    });
  });
};

/** The whole reward or none: what the day has no room for is not cut. */
async function reward(
  tx: Transaction,
  keys: Pick<Keys, 'digest'>,
  { id, groupId, memberId, points, atMs }: SpeakerDocument,
): Promise<Result<null, 'ACCOUNT_CLOSED' | 'DAY_FULL'>> {
  const account = await readAccount(tx, memberId);
  const { expiryYears } = await readSettings(tx);
  const parts = [{ reason: 'highlight', points }] as const;
  const earned = earn(account, { parts, subject: `speaker:${id}`, groupId, title: '', expiryYears }, atMs);
  if (!earned.ok) return earned;
  const { posting, cutPoints } = earned.value;
  if (posting === null || cutPoints > 0) return refuse('DAY_FULL');
  await postEntry(tx, account, { posting, keys });
  return accept(null);
}
