import { accept, refuse, type Result } from '../kernel/result';
import type { SignUp } from './sign-up';

/** How long somebody who was let in by mistake can be taken out again. */
const UNDO_MS = 86_400_000;

/** Whether an admission may be undone at `nowMs`: up to, not including, a day after it. */
export function checkUndo(
  { attendance }: Pick<SignUp, 'attendance'>,
  nowMs: number,
): Result<null, 'NOT_ATTENDED' | 'UNDO_TOO_LATE'> {
  if (attendance === null) return refuse('NOT_ATTENDED');
  const untilMs = attendance.atMs + UNDO_MS;
  return nowMs < untilMs ? accept(null) : refuse('UNDO_TOO_LATE', { untilMs });
}
