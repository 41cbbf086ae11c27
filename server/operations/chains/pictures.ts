import type { ChainItem, ChainTerms } from '../../../domain/chains/chain-terms';
import { KEPT_WHILE_USED } from '../../documents/kept-files';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { keepFile } from '../groups/keep-file';
import { seenPictures } from '../groups/seen-pictures';

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

/** Keeps pictures from being swept away while their chain shows them; members see each once its check has passed it. */
export async function keepPictures(
  tx: Transaction,
  { keys }: Pick<Ports, 'keys'>,
  kept: { readonly memberId: string; readonly fileIds: readonly string[]; readonly nowMs: number },
): Promise<void> {
  const { memberId, nowMs } = kept;
  for (const fileId of kept.fileIds)
    await keepFile(tx, keys, { memberId, fileId, untilMs: KEPT_WHILE_USED, nowMs, use: 'chain' });
}

export interface SeenTerms {
  readonly terms: ChainTerms;
  /** Pictures that nobody but staff sees yet. */
  readonly waitingPictureCount: number;
}

/** What a chain promises with the pictures that may be seen: for staff also those that wait. One request, none without. */
export async function seenTerms(
  ports: Pick<Ports, 'store' | 'keys'>,
  terms: ChainTerms,
  isStaff: boolean,
): Promise<SeenTerms> {
  const fileIds = picturesOf(terms);
  const seen = await seenPictures(ports, fileIds);
  const mayShow = (fileId: string): boolean => seen.isPassed(fileId) || (isStaff && seen.isWaiting(fileId));
  return { terms: withPictures(terms, mayShow), waitingPictureCount: fileIds.filter(seen.isWaiting).length };
}

/** What a chain promises in words alone. */
export const wordedTerms = (terms: ChainTerms): ChainTerms => withPictures(terms, () => false);

function withPictures(terms: ChainTerms, mayShow: (fileId: string) => boolean): ChainTerms {
  const shown = (fileId: string | null): string | null => (fileId !== null && mayShow(fileId) ? fileId : null);
  return {
    ...terms,
    pictureFileIds: terms.pictureFileIds.filter(mayShow),
    items: terms.items.map((item) => ({ ...item, pictureFileId: shown(item.pictureFileId) })),
  };
}
