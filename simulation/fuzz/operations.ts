import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';

/** Every operation there is, by wire name. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = { ...memberApi, ...operatorApi };
export const NAMES = Object.keys(OPERATIONS);
export const CONTEXTS = [...new Set(NAMES.map((name) => name.split('.')[0] ?? ''))];
/** What no input can be taken by, in a shop that stands, and why. */
export const NEVER_TAKEN: Readonly<Record<string, string>> = {
  'groups.become-owner': 'the code is good for one owner, before there is any',
};
/** What was sent to an operation, and accepted by it, is counted under these and its name. */
export const SENT = 'sent ';
export const TAKEN = 'taken ';
