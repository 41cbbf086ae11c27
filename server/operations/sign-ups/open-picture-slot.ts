import type { openPictureSlot as contract } from '../../../contracts/sign-ups';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { openSlot } from '../groups/open-slot';

/** A fresh place for one picture of an answer; what is put there and never sent in is swept away. */
export const openPictureSlot: ReadHandler<typeof contract> = async (_input, context) =>
  accept(await openSlot(context, 'picture'));
