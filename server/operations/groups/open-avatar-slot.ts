import type { openAvatarSlot as contract } from '../../../contracts/people';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';

/** A fresh place under the caller's own prefix for one picture; what is put there and never used is swept away. */
export const openAvatarSlot: ReadHandler<typeof contract> = (_input, context) => {
  const { files, ids } = context.ports;
  const slot = files.slot({ memberId: context.person.memberId, purpose: 'avatar' }, ids.next('f_'));
  return Promise.resolve(accept(slot));
};
