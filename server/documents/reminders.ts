import type { ReminderTemplate } from '../../domain/groups/reminder';
import { collection, type Document } from '../ports/store';

/** How this deployment is set, one document per matter. */
export interface ReminderSettingsDocument extends Document {
  /** At most one per kind of notice; a kind without one is told in the program alone. */
  readonly templates: readonly ReminderTemplate[];
}

export const REMINDER_SETTINGS_ID = 'reminders';

export const settings = collection<ReminderSettingsDocument>({
  name: 'settings',
  changedBy: 'transactions',
  indexes: [],
});

/** How many messages of one template a member has allowed and not been sent yet: the platform's count, as we know it. */
export interface ReminderGrantDocument extends Document {
  readonly memberId: string;
  readonly templateId: string;
  readonly count: number;
  /** Whether there is any: what staff count. */
  readonly isOpen: boolean;
  readonly order: string;
}

export const reminderGrants = collection<ReminderGrantDocument>({
  name: 'reminder-grants',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['templateId', 'isOpen'],
  ],
});

export const reminderGrantId = (memberId: string, templateId: string): string => `${memberId}:${templateId}`;
