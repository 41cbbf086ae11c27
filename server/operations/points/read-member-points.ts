import type { readMemberPoints as contract } from '../../../contracts/points';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { accounts, entries } from '../../documents/accounts';
import { memberships, membershipId } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { entryLine } from './entry-line';

/** A member's lines of one group, newest first, with the total balance: staff see no line of another group. */
export const readMemberPoints: ReadHandler<typeof contract> = async ({ groupId, memberId, after }, context) => {
  const { store } = context.ports;
  const [membership, account, { documents, next }] = await Promise.all([
    store.get(memberships, membershipId(groupId, memberId)),
    store.get(accounts, memberId),
    readPage(context.ports, { from: entries, equal: { memberId, groupId }, after }),
  ]);
  const known = membership !== null && membership.status !== 'erased';
  if (!known || account === null) return refuse('MEMBER_UNKNOWN');
  return accept({
    items: documents.map(entryLine),
    next,
    availablePoints: availablePoints(account, context.nowMs),
    debtPoints: account.debtPoints,
    status: account.status,
  });
};
