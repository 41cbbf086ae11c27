import type { NoticeKind } from '../../domain/groups/notice';
import { REMINDER_SETTINGS_ID, reminderGrantId, reminderGrants, settings } from '../../server/documents/reminders';
import { memberIdOf } from './seed-people';
import type { World } from './world';

export const TEMPLATE = 'tmpl-1';

/** A deployment with one template for one kind of notice, without an owner's tap. */
export async function withTemplate(world: World, kind: NoticeKind): Promise<void> {
  const templates = [{ kind, templateId: TEMPLATE, fields: [{ field: 'thing1', fact: 'words' }] }];
  await world.store.transact((tx) => tx.create(settings, { id: REMINDER_SETTINGS_ID, schema: 1, templates }));
}

/** Somebody who has allowed messages of it so many times. */
export async function withGrants(world: World, name: string, count: number): Promise<void> {
  const memberId = memberIdOf(name);
  const id = reminderGrantId(memberId, TEMPLATE);
  const grant = { id, schema: 1, memberId, templateId: TEMPLATE, count, isOpen: count > 0, order: id };
  await world.store.transact((tx) => tx.create(reminderGrants, grant));
}

/** How many messages of it somebody has left, as we count them. */
export async function grantsOf(world: World, name: string): Promise<number> {
  return (await world.store.get(reminderGrants, reminderGrantId(memberIdOf(name), TEMPLATE)))?.count ?? 0;
}
