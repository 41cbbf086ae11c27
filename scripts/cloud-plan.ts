import { readFileSync } from 'node:fs';
import { COLLECTIONS } from '../server/documents/collections';
import { functionNames } from './function-names';

export interface PlannedCollection {
  readonly name: string;
  /** Fields of each index, all upwards; the id closes every one, because lists are ordered by it last. */
  readonly indexes: readonly (readonly string[])[];
  /** What phones may do with it directly: nothing. Functions are the only door (S8). */
  readonly rule: typeof CLOSED_RULE;
}

export interface PlannedFunction {
  readonly name: string;
  readonly permissions: readonly string[];
  /** Its timer, with the platform's cron expression in Shanghai's time; null for a function without one. */
  readonly timer: { readonly name: string; readonly cron: string } | null;
}

export interface CloudPlan {
  readonly collections: readonly PlannedCollection[];
  readonly functions: readonly PlannedFunction[];
}

export const CLOSED_RULE = { read: false, write: false } as const;

/** A collection as its declaration names it. */
interface Declared {
  readonly name: string;
  readonly indexes: readonly (readonly string[])[];
}

/** Everything an environment has to hold, from the declarations that the code itself works with. */
export function cloudPlan(): CloudPlan {
  return { collections: COLLECTIONS.map(plannedCollection), functions: functionNames().map(plannedFunction) };
}

/** A collection of the store as the environment has to hold it. */
export function plannedCollection({ name, indexes }: Declared): PlannedCollection {
  return {
    name,
    indexes: indexes.map((index) => [...index.filter((field) => field !== 'id'), '_id']),
    rule: CLOSED_RULE,
  };
}

interface FunctionConfig {
  readonly permissions: { readonly openapi: readonly string[] };
  readonly triggers?: readonly { readonly name: string; readonly config: string }[];
}

function plannedFunction(name: string): PlannedFunction {
  const config = JSON.parse(readFileSync(`cloudfunctions/${name}/config.json`, 'utf8')) as FunctionConfig;
  const [trigger] = config.triggers ?? [];
  const timer = trigger === undefined ? null : { name: trigger.name, cron: trigger.config };
  return { name, permissions: config.permissions.openapi, timer };
}
