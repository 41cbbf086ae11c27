import { LIMITS } from '../../../domain/kernel/limits';
import { keptFileId, keptFiles } from '../../documents/kept-files';
import type { Ports } from '../../ports/ports';

/** Where pictures stand with the content check. */
export interface SeenPictures {
  /** Whether it passed: what everybody may see. */
  readonly isPassed: (fileId: string) => boolean;
  readonly isWaiting: (fileId: string) => boolean;
}

/** Asks about pictures before they are shown to anybody but their owner: one request, none without a picture. */
export async function seenPictures(
  { store, keys }: Pick<Ports, 'store' | 'keys'>,
  fileIds: readonly string[],
): Promise<SeenPictures> {
  const asked = [...new Set(fileIds)].slice(0, LIMITS.getManyMax);
  const ids = asked.map((fileId) => keptFileId(keys, fileId));
  const found = ids.length === 0 ? [] : await store.getMany(keptFiles, ids);
  const checks = new Map(asked.map((fileId, index) => [fileId, found[index]?.check]));
  return {
    isPassed: (fileId) => checks.get(fileId) === 'passed',
    isWaiting: (fileId) => checks.get(fileId) === 'waiting',
  };
}
