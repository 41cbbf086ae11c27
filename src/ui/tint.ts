export const TINTS = ['brand', 'leaf', 'apricot', 'sky', 'danger'] as const;
export type Tint = (typeof TINTS)[number];

/** The same text always has the same tint, so that a person or a thing is recognised by its colour. */
export function tintOf(text: string): Tint {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return TINTS[sum % TINTS.length] ?? 'brand';
}

/** The first character of a name, whole even when it is outside the basic plane. */
export function firstCharacter(name: string): string {
  return Array.from(name.trim())[0] ?? '';
}
