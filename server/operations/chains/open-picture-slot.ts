import type { openPictureSlot as contract } from '../../../contracts/chain-staff';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { openSlot } from '../groups/open-slot';

/** A fresh place for one picture; what is put there and shown by no chain is swept away. */
export const openPictureSlot: ReadHandler<typeof contract> = async (_input, context) =>
  accept(await openSlot(context, 'picture'));
