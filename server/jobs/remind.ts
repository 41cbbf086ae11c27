import { noticeWords } from '../../domain/groups/notice-copy';
import type { ReminderTemplate } from '../../domain/groups/reminder';
import { type NoticeDocument, notices } from '../documents/notices';
import type { OutboxMessage } from '../documents/operations';
import { orderKey } from '../documents/order';
import { people, type PersonDocument } from '../documents/people';
import { emptyGrants, takeGrant } from '../operations/groups/reminder-grants';
import type { Ports } from '../ports/ports';

export interface Telling {
  readonly noticeId: string;
  readonly message: OutboxMessage['message'];
  readonly template: ReminderTemplate | null;
}

/**
 * Puts the notice where the member reads it and, in the same step, takes one message that they allowed outside the program.
 * Null when nothing has to be sent; what was taken and not sent yet stands in the notice, so that a later run sends it.
 */
export function tell(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  person: PersonDocument,
  { noticeId, message, template }: Telling,
): Promise<NoticeDocument | null> {
  const atMs = clock.nowMs();
  const { memberId } = person;
  return store.transact(async (tx) => {
    if ((await tx.get(people, person.id)) === null) return null;
    const told = await tx.get(notices, noticeId);
    if (told !== null) return told.reminding === undefined ? null : told;
    const isAllowed = template !== null && (await takeGrant(tx, memberId, template.templateId));
    const reminding = isAllowed ? { reminding: template.templateId } : {};
    const notice = { id: noticeId, schema: 1, memberId, message, atMs, order: orderKey(atMs, noticeId), ...reminding };
    await tx.create(notices, notice);
    return isAllowed ? notice : null;
  });
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
  const outcome = await notifier.send({
    dedupeId: notice.id,
    sealedAddress: person.sealedAddress,
    templateId,
    fields,
    facts,
    message,
  });
  if (outcome === 'failed') return false;
  if (outcome === 'no-grant') await emptyGrants(store, memberId, templateId);
  await store.transact(async (tx) => {
    const now = await tx.get(notices, notice.id);
    if (now?.reminding === undefined) return;
    const { reminding: _, ...rest } = now;
    await tx.replace(notices, now, rest);
  });
  return true;
}
