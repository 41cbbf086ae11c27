import type { freezePoints as contract } from '../../../contracts/points';
import { accept, refuse } from '../../../domain/kernel/result';
import { accounts } from '../../documents/accounts';
import type { ChangeHandler } from '../../runtime/handler';

/** Freezes a member's points or lets them go again (L8). Letting go closes the case of a mismatch. */
export const freezePoints: ChangeHandler<typeof contract> = ({ memberId, frozen, note }, context) =>
  context.decide(async (tx) => {
    const account = await tx.get(accounts, memberId);
    if (account === null) return refuse('MEMBER_UNKNOWN');
    if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
    const { version: _, ...before } = account;
    const status = frozen ? ('frozen' as const) : ('open' as const);
    await tx.replace(accounts, account, { ...before, status, caseNumber: frozen ? account.caseNumber : null });
    const kind = frozen ? ('points-frozen' as const) : ('points-freed' as const);
    return accept({
      reply: { status },
      subject: `account:${memberId}`,
      concerns: memberId,
      outbox: [{ memberId, message: { kind, facts: { note } } }],
    });
  });
