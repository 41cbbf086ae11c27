import type { openPictureSlot as contract } from '../../../contracts/chain-staff';
import { accept } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';

/** A fresh place for one picture; what is put there and shown by no chain is swept away. */
export const openPictureSlot: ReadHandler<typeof contract> = (_input, context) => {
  const { files, ids } = context.ports;
  return Promise.resolve(accept(files.slot({ memberId: context.person.memberId, purpose: 'picture' }, ids.next('f_'))));
};
