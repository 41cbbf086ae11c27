/** A browser has no Moments. */
export function isSinglePage(): boolean {
  return false;
}
