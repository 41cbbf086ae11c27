import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';

/** What no file name may hold: it is shown as one line and becomes the name of a download. */
const UNFIT = /[\p{C}\\/:*?"<>|]/gu;

/** A file's name as it is sent in, its ending kept and the rest as long as there is room; null where that ending is not asked for. */
export function fileNameFor(name: string, extensions: readonly string[]): string | null {
  const plain = name.replace(UNFIT, '_');
  const ending = extensions.find((extension) => plain.toLowerCase().endsWith(`.${extension}`));
  if (ending === undefined) return null;
  const room = SIGN_UP_LIMITS.fileNameMax - ending.length - 1;
  const stem = Array.from(plain.slice(0, -ending.length - 1));
  while (stem.join('').length > room) stem.pop();
  return `${stem.join('')}.${ending}`;
}
