/** Joins the class names that hold. */
export function classes(...names: readonly (string | false | undefined | null)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
