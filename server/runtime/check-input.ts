import * as v from 'valibot';
import type { AnyOperation } from '../../contracts/operation';
import { accept, refuse, type Result } from '../../domain/kernel/result';

const DEPTH_MAX = 8;
const NODES_MAX = 2_000;
const FORBIDDEN_KEY = /^(?:__proto__|constructor|prototype)$|^\$|\./;

/**
 * Checks what a phone sent against the operation's schema. Unknown fields, wrong types, over-long texts, deep or huge
 * values and keys that could reach a prototype or an operator (S17) are refused with the first field at fault.
 */
export function checkInput(operation: AnyOperation, input: unknown): Result<unknown, 'BAD_INPUT'> {
  const forbidden = findForbidden(input);
  if (forbidden !== null) return refuse('BAD_INPUT', { field: forbidden });
  const parsed = v.safeParse(operation.input, input, { abortEarly: true });
  if (parsed.success) return accept(parsed.output);
  return refuse('BAD_INPUT', { field: v.getDotPath(parsed.issues[0]) ?? 'input' });
}

interface Visit {
  readonly value: unknown;
  readonly name: string;
  readonly depth: number;
}

/** The name of the first field that no schema may ever see, or null. Walks a list, so that depth costs no stack. */
function findForbidden(input: unknown): string | null {
  const visits: Visit[] = [{ value: input, name: 'input', depth: 0 }];
  for (const visit of visits) {
    if (typeof visit.value !== 'object' || visit.value === null) continue;
    const fields = Object.entries(visit.value);
    const tooMuch = visit.depth >= DEPTH_MAX || visits.length + fields.length > NODES_MAX;
    if (tooMuch || fields.some(([key]) => FORBIDDEN_KEY.test(key))) return visit.name;
    visits.push(...fields.map(([name, value]) => ({ value: value as unknown, name, depth: visit.depth + 1 })));
  }
  return null;
}
