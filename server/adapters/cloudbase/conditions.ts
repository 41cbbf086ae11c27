import type { Document, GuardedUpdate } from '../../ports/store';
import type { Bound, ReadPlan } from '../store-rules/read-plan';
import { plainValue } from './documents';
import type { SdkCommand, SdkCondition } from './sdk';

/** The condition that a read plan asks for. */
export function conditionOfPlan(command: SdkCommand, plan: Pick<ReadPlan, 'equal' | 'range'>): object {
  const conditions = new Conditions();
  for (const [field, value] of plan.equal) conditions.add(field, command.eq(value));
  for (const bound of plan.range?.bounds ?? []) conditions.add(plan.range?.field ?? '', boundOf(command, bound));
  return conditions.joined();
}

/** The condition of a guarded update on one document. In Mongo's words a missing field equals null and lacks all. */
export function conditionOfGuard(command: SdkCommand, id: string, where: GuardedUpdate<Document>['where']): object {
  const conditions = new Conditions();
  conditions.add('id', command.eq(id));
  for (const [field, value] of given(where.equal)) conditions.add(field, command.eq(value));
  for (const [field, least] of given(where.atLeast)) conditions.add(field, command.gte(least));
  for (const [field, item] of given(where.lacks)) conditions.add(field, command.neq(item));
  for (const [field, item] of given(where.has)) conditions.add(field, command.eq(item));
  return conditions.joined();
}

/** The patch of a guarded update; the version grows by one with every write. */
export function patchOf(command: SdkCommand, patch: GuardedUpdate<Document>['patch']): object {
  return {
    ...mapped(patch.set, (value) => command.set(plainValue(value))),
    ...mapped(patch.add, (amount) => command.inc(amount as number)),
    ...mapped(patch.push, (item) => command.push([item])),
    ...mapped(patch.pull, (item) => command.pull(item)),
    version: command.inc(1),
  };
}

/** The database's name of a field. */
export const nameOf = (field: string): string => (field === 'id' ? '_id' : field);

class Conditions {
  private readonly byField = new Map<string, SdkCondition[]>();

  add(field: string, condition: SdkCondition): void {
    const name = nameOf(field);
    this.byField.set(name, [...(this.byField.get(name) ?? []), condition]);
  }

  /** Two conditions on one field have to be joined: under one key the second would replace the first. */
  joined(): object {
    return Object.fromEntries(
      [...this.byField].flatMap(([name, [first, ...others]]) =>
        first === undefined ? [] : [[name, others.length === 0 ? first : first.and(...others)] as const],
      ),
    );
  }
}

function boundOf(command: SdkCommand, { kind, value }: Bound): SdkCondition {
  if (kind === 'from') return command.gte(value);
  if (kind === 'after') return command.gt(value);
  return kind === 'before' ? command.lt(value) : command.lte(value);
}

function mapped(part: object | undefined, change: (value: unknown) => object): object {
  return Object.fromEntries(given(part).map(([field, value]) => [field, change(value)]));
}

function given(part: object | undefined): [string, unknown][] {
  return part === undefined ? [] : Object.entries(part).filter(([, value]) => value !== undefined);
}
