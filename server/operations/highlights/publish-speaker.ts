import type { publishSpeaker as contract } from '../../../contracts/highlights';
import { openWeeks } from '../../../domain/highlights/open-weeks';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { earn } from '../../../domain/points/earn';
import { groups } from '../../documents/groups';
import {
  type HighlightDocument,
  highlights,
  type SpeakerDocument,
  speakerId,
  speakers,
} from '../../documents/highlights';
import { memberships, membershipId } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { Keys } from '../../ports/keys';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';
import { readSettings } from '../points/read-settings';
import { shownSpeaker } from './shown-highlights';
import { shownPerson } from '../groups/shown-person';
import { weekHighlights } from './week-highlights';

/** Publishes a week's speaker: the announcement, the reward and the notice are one commit, and there is one per week. */
export const publishSpeaker: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId, week, memberId, points, words } = input;
  const { ports, person, nowMs } = context;
  if (memberId === person.memberId) return refuse('YOURSELF');
  const isOpen = openWeeks(nowMs).includes(week);
  const shown = isOpen ? await weekHighlights(ports.store, groupId, week) : [];
  const own = shown.filter((highlight) => highlight.memberId === memberId);
  return context.decide(async (tx) => {
    if (!isOpen) return refuse('WEEK_CLOSED');
    const group = await tx.get(groups, groupId);
    if (group?.settings.showsMemberTexts !== true) return refuse('TEXTS_OFF');
    const author = await tx.get(memberships, membershipId(groupId, memberId));
    const highlight = await stillShown(tx, own);
    if (highlight === null || author?.status !== 'active') return refuse('NO_HIGHLIGHT');
    const id = speakerId(groupId, week);
    if ((await tx.get(speakers, id)) !== null) return refuse('ALREADY_PUBLISHED');
    const speaker: SpeakerDocument = {
      ...{ id, schema: 1, groupId, week, memberId, words, highlightCount: own.length, points },
      ...{ atMs: nowMs, order: orderKey(nowMs, id) },
    };
    const rewarded = points === 0 ? accept(null) : await reward(tx, ports.keys, speaker);
    if (!rewarded.ok) return rewarded;
    // Whoever is erased meanwhile leaves no words behind, and whoever takes their last words back is not spoken of.
    await tx.touch(memberships, author);
    await tx.touch(highlights, highlight);
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

/** One of these that its author has not taken back since; null when all were. */
async function stillShown(
  tx: Transaction,
  own: readonly HighlightDocument[],
): Promise<Stored<HighlightDocument> | null> {
  for (const { id } of own) {
    const found = await tx.get(highlights, id);
    if (found?.state === 'shown') return found;
  }
  return null;
}

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
