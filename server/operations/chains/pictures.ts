import type { ChainItem } from '../../../domain/chains/chain-terms';
import { KEPT_WHILE_USED } from '../../documents/kept-files';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { keepFile } from '../groups/keep-file';

interface Pictured {
  readonly pictureFileIds?: readonly string[];
  readonly items: readonly ChainItem[];
}

export function picturesOf(terms: Pictured): readonly string[] {
  const ofItems = terms.items.flatMap((item) => (item.pictureFileId === null ? [] : [item.pictureFileId]));
  return [...new Set([...(terms.pictureFileIds ?? []), ...ofItems])];
}

/** Whether every new picture is the caller's own upload. */
export async function ownsAll(
  ports: Pick<Ports, 'files'>,
  memberId: string,
  fileIds: readonly string[],
): Promise<boolean> {
  const owned = await Promise.all(fileIds.map((fileId) => ports.files.owns(memberId, fileId)));
  return owned.every(Boolean);
}

/** Keeps pictures from being swept away while their chain shows them. */
export async function keepPictures(
  tx: Transaction,
  { keys }: Pick<Ports, 'keys'>,
  kept: { readonly memberId: string; readonly fileIds: readonly string[]; readonly nowMs: number },
): Promise<void> {
  const { memberId, nowMs } = kept;
  for (const fileId of kept.fileIds) await keepFile(tx, keys, { memberId, fileId, untilMs: KEPT_WHILE_USED, nowMs });
}
