import { keptFiles, SLOT_KEPT_MS } from '../../documents/kept-files';
import { orderKey } from '../../documents/order';
import type { SlotPurpose, UploadSlot } from '../../ports/files';
import type { Ports } from '../../ports/ports';

interface Asking {
  readonly ports: Pick<Ports, 'files' | 'ids' | 'store'>;
  readonly person: { readonly memberId: string };
  readonly nowMs: number;
}

/** A fresh place under the caller's own prefix for one upload. It is noted, so that what is never used is swept away. */
export async function openSlot({ ports, person, nowMs }: Asking, purpose: SlotPurpose): Promise<UploadSlot> {
  const { files, ids, store } = ports;
  const { memberId } = person;
  const id = ids.next('f_');
  const slot = files.slot({ memberId, purpose }, id);
  await store.transact((tx) =>
    tx.create(keptFiles, {
      id,
      schema: 1,
      memberId,
      fileId: '',
      slot: slot.path,
      untilMs: nowMs + SLOT_KEPT_MS,
      order: orderKey(nowMs, id),
    }),
  );
  return slot;
}
