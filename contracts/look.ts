import type { ShownPerson } from './groups';

/** That somebody of staff saw what a member wrote for staff alone: on its own, or with all others' in a file (`export`). */
export interface Look {
  readonly who: ShownPerson;
  readonly kind: 'look' | 'export';
  readonly atMs: number;
}
