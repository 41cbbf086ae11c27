import type { AnyOperation, RefusalKind } from '../../contracts/operation';
import { COMMON_REFUSALS } from '../../contracts/reply';

/** How an operation's refusal counts; a code that nobody declared leaves no trace. */
export function refusalKind(operation: AnyOperation, code: string): RefusalKind {
  if (Object.hasOwn(operation.refusals, code)) return operation.refusals[code] ?? 'door';
  return Object.hasOwn(COMMON_REFUSALS, code) ? COMMON_REFUSALS[code as keyof typeof COMMON_REFUSALS] : 'door';
}
