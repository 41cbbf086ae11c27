import type { openAvatarSlot as contract } from '../../../contracts/people';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { openSlot } from './open-slot';

/** A fresh place under the caller's own prefix for one picture; what is put there and never used is swept away. */
export const openAvatarSlot: ReadHandler<typeof contract> = async (_input, context) =>
  accept(await openSlot(context, 'avatar'));
