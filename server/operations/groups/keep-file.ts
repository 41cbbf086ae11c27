import { keptFileId, keptFiles } from '../../documents/kept-files';
import { orderKey } from '../../documents/order';
import type { PictureUse } from '../../ports/image-check';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';

/**
 * Lists a file as somebody's until an instant, or changes until when. A picture (`use`) that is new here is seen by its
 * owner alone until the content check has passed it.
 */
export async function keepFile(
  tx: Transaction,
  keys: Keys,
  file: {
    readonly memberId: string;
    readonly fileId: string;
    readonly untilMs: number;
    readonly nowMs: number;
    readonly use?: PictureUse;
  },
): Promise<void> {
  const { memberId, fileId, untilMs, use, nowMs } = file;
  const id = keptFileId(keys, fileId);
  const listed = await tx.get(keptFiles, id);
  if (listed !== null) return tx.replace(keptFiles, listed, { ...listed, untilMs });
  const waiting = use === undefined ? {} : ({ use, check: 'waiting', checkAtMs: nowMs } as const);
  await tx.create(keptFiles, { id, schema: 1, memberId, fileId, untilMs, ...waiting, order: orderKey(nowMs, id) });
}
