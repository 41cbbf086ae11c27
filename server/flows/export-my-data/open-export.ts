import type { openExport as contract } from '../../../contracts/people';
import { accept, refuse } from '../../../domain/kernel/result';
import { keptFileId, keptFiles } from '../../documents/kept-files';
import type { ReadHandler } from '../../runtime/handler';

/**
 * A link to the caller's own file, good for a limited time. Somebody else's file is as unknown as none, and so is one whose
 * day is over, whether or not the night has removed it already.
 */
export const openExport: ReadHandler<typeof contract> = async (input, context) => {
  const { files, store, keys } = context.ports;
  const kept = await store.get(keptFiles, keptFileId(keys, input.fileId));
  if (kept === null || kept.untilMs <= context.nowMs) return refuse('FILE_UNKNOWN');
  if (!(await files.owns(context.person.memberId, input.fileId))) return refuse('FILE_UNKNOWN');
  return accept({ url: await files.link(input.fileId) });
};
