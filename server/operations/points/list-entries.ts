import type { listEntries as contract } from '../../../contracts/points';
import { accept } from '../../../domain/kernel/result';
import { entries } from '../../documents/accounts';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { entryLine } from './entry-line';

/** The caller's ledger, newest first. One store request besides the door's, whatever its length. */
export const listEntries: ReadHandler<typeof contract> = async ({ tab, after }, context) => {
  const { memberId } = context.person;
  const equal = tab === 'all' ? { memberId } : { memberId, side: tab };
  const { documents, next } = await readPage(context.ports, { from: entries, equal, after });
  return accept({ items: documents.map(entryLine), next });
};
