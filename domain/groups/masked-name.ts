import { NAMELESS } from './copy';

const SEGMENTS = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * A name that tells neighbours apart without naming them: the first character and one star for each further one, at
 * most two. A name of one character, or none, tells nothing that a star would hide: it becomes the nameless form.
 */
export function maskedName(name: string | null): string {
  const characters = [...SEGMENTS.segment((name ?? '').trim())].map((part) => part.segment);
  const [first] = characters;
  if (first === undefined || characters.length === 1) return NAMELESS;
  return first + '*'.repeat(Math.min(characters.length - 1, 2));
}
