import type { EntryReason } from './entry';

/** What is earned by doing something counts on boards; what is given, returned or won does not (B3). */
export const COUNTED_REASONS: ReadonlySet<EntryReason> = new Set(['check-in', 'milestone', 'make-up', 'activity']);
