import type { settleQuarantined as contract } from '../../../contracts/health';
import { accept, refuse } from '../../../domain/kernel/result';
import { operations } from '../../documents/operations';
import type { ChangeHandler } from '../../runtime/handler';

/** Puts a message back among those that are delivered, with all its attempts before it, or gives it up. */
export const settleQuarantined: ChangeHandler<typeof contract> = ({ operationId, decision }, context) =>
  context.decide(async (tx) => {
    const record = await tx.get(operations, operationId);
    if (record?.outboxState !== 'quarantined') return refuse('MESSAGE_UNKNOWN');
    const next =
      decision === 'retry'
        ? ({ ...record, outboxState: 'pending', outboxAttempts: 0 } as const)
        : ({ ...record, outboxState: 'done', outbox: [] } as const);
    await tx.replace(operations, record, next);
    return accept({ reply: { operationId }, subject: `quarantined:${operationId}`, facts: { decision } });
  });
