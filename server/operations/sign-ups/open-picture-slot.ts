import type { openPictureSlot as contract } from '../../../contracts/sign-ups';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';

/** A fresh place for one picture of an answer; what is put there and never sent in is swept away. */
export const openPictureSlot: ReadHandler<typeof contract> = (_input, context) => {
  const { files, ids } = context.ports;
  const slot = files.slot({ memberId: context.person.memberId, purpose: 'picture' }, ids.next('f_'));
  return Promise.resolve(accept(slot));
};
