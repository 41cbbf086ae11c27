import { NAMELESS } from './copy';

let segmenter: Intl.Segmenter | null = null;

/** Made when a name is masked first: its tables take longer to load than all the rest of a function. */
const segmentsOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })).segment(text);

const STARS_MAX = 2;

/**
 * A name that tells neighbours apart without naming them: the first character and one star for each further one, at
 * most two. A name of one character, or none, tells nothing that a star would hide: it becomes the nameless form.
 */
export function maskedName(name: string | null): string {
  const shown: string[] = [];
  for (const { segment } of segmentsOf((name ?? '').trim())) {
    shown.push(shown.length === 0 ? segment : '*');
    if (shown.length > STARS_MAX) break;
  }
  return shown.length < 2 ? NAMELESS : shown.join('');
}
