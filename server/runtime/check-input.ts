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
export function checkInput<Op extends AnyOperation>(operation: Op, input: unknown): Result<unknown, 'BAD_INPUT'> {
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
  for (let at = 0; at < visits.length; at += 1) {
    const visit = visits[at];
    if (visit === undefined || typeof visit.value !== 'object' || visit.value === null) continue;
    if (visit.depth >= DEPTH_MAX || visits.length > NODES_MAX) return visit.name;
    for (const key of Object.keys(visit.value)) {
      if (FORBIDDEN_KEY.test(key)) return visit.name === 'input' ? 'input' : visit.name;
      visits.push({ value: (visit.value as Record<string, unknown>)[key], name: key, depth: visit.depth + 1 });
    }
  }
  return null;
}
