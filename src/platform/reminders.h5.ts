import { REMINDER_ASK_WORDS } from './stand-in-copy';

export const ASKED_AT_ONCE = 3;

/** Stands in for WeChat's dialog: one question about all of them. */
export function askForReminders(templateIds: readonly string[]): Promise<readonly string[] | null> {
  const asked = templateIds.slice(0, ASKED_AT_ONCE);
  return Promise.resolve(window.confirm(REMINDER_ASK_WORDS.ask) ? asked : []);
}
