import type { openFileSlot as contract } from '../../../contracts/sign-ups';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { openSlot } from '../groups/open-slot';

/** A fresh place for one file of an answer; what is put there and never sent in is swept away. */
export const openFileSlot: ReadHandler<typeof contract> = async (_input, context) =>
  accept(await openSlot(context, 'file'));
