import type { answerCase as contract } from '../../../contracts/chain-after';
import { owedFen } from '../../../domain/chains/money';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainCases } from '../../documents/chain-entries';
import type { ChangeHandler } from '../../runtime/handler';
import { bare, moveEntry } from './move-entry';
import { withEvent } from './new-entry';
import { readStaffedEntry } from './staffed-entry';

/** Answers a case, once. A refund makes the entry cheaper by so much. */
export const answerCase: ChangeHandler<typeof contract> = async ({ caseId, state, refundFen, answer }, context) => {
  const { ports, person, nowMs } = context;
  const opened = await ports.store.get(chainCases, caseId);
  const holder = { person, access: 'admin' } as const;
  const found = opened === null ? null : await readStaffedEntry(ports.store, opened.entryId, holder);
  if (opened === null || found === null) return refuse('CASE_UNKNOWN');
  const entry = bare(found);
  const maxFen = state === 'refund' ? owedFen(entry) : 0;
  const event = { kind: 'after-sale', atMs: nowMs, byMemberId: person.memberId, note: answer } as const;
  const next = { ...entry, afterSaleFen: entry.afterSaleFen + refundFen, history: withEvent(entry, event) };
  const message = { kind: 'chain-case', facts: { title: entry.title, answer } } as const;
  return moveEntry(context, {
    ...found,
    verb: 'case-answered',
    next: refundFen > maxFen ? refuse('TOO_MUCH', { maxFen }) : accept(next),
    extra: { caseId },
    facts: { state, refundFen },
    outbox: [{ memberId: opened.memberId, message }],
    also: async (tx) => {
      const current = await tx.get(chainCases, caseId);
      if (current?.state !== 'open') return refuse('ALREADY_ANSWERED');
      const { version: _, ...before } = current;
      const answered = { ...before, state, refundFen, answer, answeredAtMs: nowMs };
      return accept((writing) => writing.replace(chainCases, current, answered));
    },
  });
};
