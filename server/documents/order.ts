/**
 * A unique key that sorts by time: listed documents carry one, so that a page can start after any of them.
 * `tail` tells two documents of the same millisecond apart.
 */
export function orderKey(atMs: number, tail: string): string {
  return `${atMs.toString(36).padStart(9, '0')}:${tail}`;
}
