/** The preview's gateway injects the persona's group by itself. */
export function readGroupCard(): Promise<string | undefined> {
  return Promise.resolve(undefined);
}
