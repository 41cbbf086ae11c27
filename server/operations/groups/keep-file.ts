import { keptFileId, keptFiles } from '../../documents/kept-files';
import { orderKey } from '../../documents/order';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';

/** Lists a file as somebody's until an instant, or changes until when. */
export async function keepFile(
  tx: Transaction,
  keys: Keys,
  file: { readonly memberId: string; readonly fileId: string; readonly untilMs: number; readonly nowMs: number },
): Promise<void> {
  const { memberId, fileId, untilMs } = file;
  const id = keptFileId(keys, fileId);
  const listed = await tx.get(keptFiles, id);
  const order = listed?.order ?? orderKey(file.nowMs, id);
  const kept = { id, schema: 1, memberId, fileId, untilMs, order };
  if (listed === null) await tx.create(keptFiles, kept);
  else await tx.replace(keptFiles, listed, kept);
}
