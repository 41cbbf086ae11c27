import type { openExport as contract } from '../../../contracts/people';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';

/** A link to the caller's own file, good for a limited time. Somebody else's file is as unknown as none. */
export const openExport: ReadHandler<typeof contract> = async (input, context) => {
  const { files } = context.ports;
  if (!(await files.owns(context.person.memberId, input.fileId))) return refuse('FILE_UNKNOWN');
  return accept({ url: await files.link(input.fileId) });
};
