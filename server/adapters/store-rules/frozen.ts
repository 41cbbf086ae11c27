/** The very value, frozen all the way down: it may be shared, for nobody can change it. */
export function frozen<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null || Object.isFrozen(part)) return part;
  for (const inner of Object.values(part)) frozen(inner);
  return Object.freeze(part);
}
