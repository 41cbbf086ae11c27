import { noticeWords } from '../../domain/groups/notice-copy';
import type { ReminderTemplate } from '../../domain/groups/reminder';
import { type NoticeDocument, notices } from '../documents/notices';
import type { OutboxMessage } from '../documents/operations';
import { orderKey } from '../documents/order';
import { people, type PersonDocument } from '../documents/people';
import { emptyGrants, takeGrant } from '../operations/groups/reminder-grants';
import type { Ports } from '../ports/ports';
import type { Store, Stored, Transaction } from '../ports/store';

export interface Telling {
  readonly noticeId: string;
  readonly message: OutboxMessage['message'];
  readonly template: ReminderTemplate | null;
}

/** A function lives 20 s: whoever has a message in hand longer than this has died with it. */
const IN_HAND_MS = 60_000;

/**
 * Puts the notice where the member reads it and, in the same step, takes one message that they allowed outside the program.
 * Null when nothing has to be sent; what was taken and not sent yet stands in the notice, so that a later run sends it.
 * `held` while another run is about to: of two at the same time one sends.
 */
export function tell(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  person: PersonDocument,
  { noticeId, message, template }: Telling,
): Promise<NoticeDocument | 'held' | null> {
  const atMs = clock.nowMs();
  const { memberId } = person;
  return store.transact(async (tx) => {
    if ((await tx.get(people, person.id)) === null) return null;
    const told = await tx.get(notices, noticeId);
    if (told !== null) return told.reminding === undefined ? null : takeInHand(tx, told, atMs);
    const isAllowed = template !== null && (await takeGrant(tx, memberId, template.templateId));
    const inHandUntilMs = atMs + IN_HAND_MS;
    const reminding = isAllowed ? { reminding: template.templateId, inHandUntilMs } : {};
    const notice = { id: noticeId, schema: 1, memberId, message, atMs, order: orderKey(atMs, noticeId), ...reminding };
    await tx.create(notices, notice);
    return isAllowed ? notice : null;
  });
}

async function takeInHand(
  tx: Transaction,
  told: Stored<NoticeDocument>,
  nowMs: number,
): Promise<NoticeDocument | 'held'> {
  if ((told.inHandUntilMs ?? 0) > nowMs) return 'held';
  const { version: _, ...notice } = told;
  const mine = { ...notice, inHandUntilMs: nowMs + IN_HAND_MS };
  await tx.replace(notices, told, mine);
  return mine;
}

/** Sends what was taken. False when it has to be tried again. */
export async function remind(
  { store, notifier }: Pick<Ports, 'store' | 'notifier'>,
  notice: NoticeDocument,
  { person, template }: { readonly person: PersonDocument; readonly template: ReminderTemplate },
): Promise<boolean> {
  const { message, atMs, memberId } = notice;
  const facts = { words: noticeWords(message).title, atMs, ...message.facts };
  const { templateId, fields } = template;
  const { id: dedupeId } = notice;
  const { sealedAddress } = person;
  const outcome = await notifier
    .send({ dedupeId, sealedAddress, templateId, fields, facts, message })
    .catch(async (error: unknown) => {
      await putDown(store, notice.id, false);
      throw error;
    });
  if (outcome === 'no-grant') await emptyGrants(store, memberId, templateId);
  await putDown(store, notice.id, outcome !== 'failed');
  return outcome !== 'failed';
}

/** Out of hand, for the next run to send or, once it was sent, for good. */
async function putDown(store: Store, noticeId: string, isSent: boolean): Promise<void> {
  await store.transact(async (tx) => {
    const now = await tx.get(notices, noticeId);
    if (now?.reminding === undefined) return;
    const { reminding, inHandUntilMs: _, ...rest } = now;
    await tx.replace(notices, now, isSent ? rest : { ...rest, reminding });
  });
}
