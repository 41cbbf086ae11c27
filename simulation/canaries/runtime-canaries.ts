import type { Canary } from './canary';

/** Bugs of keys, records, roles and jobs. */
export const RUNTIME_CANARIES: readonly Canary[] = [
  {
    name: 'a retry is a new call',
    file: 'server/runtime/operation-record.ts',
    right: '`${caller.personId}|${call.operation}|${call.key}`',
    wrong: '`${caller.personId}|${call.operation}|${call.key}|${caller.requestId}`',
  },
  {
    name: 'a refusal is forgotten',
    file: 'server/runtime/decide-in-transaction.ts',
    right: "if (rules.kindOf(decision.code) !== 'final' || rules.knownPersonId === null) throw new Undone(decision);",
    wrong: 'throw new Undone(decision);',
  },
  {
    name: 'every member is an admin',
    file: 'domain/groups/role.ts',
    right: "admin: ['admin'],",
    wrong: "admin: ['admin', 'member'],",
  },
  {
    name: 'an admin is an admin everywhere',
    file: 'domain/groups/role.ts',
    right: '(groupId === null || group.groupId === groupId) && ',
    wrong: '(groupId === null || group.groupId !== "") && ',
  },
  {
    name: 'a message that failed is delivered',
    file: 'server/jobs/deliver-outbox.ts',
    right: "if (sent.includes('failed')) return keepOutcome(ports, record, false);",
    wrong: "if (sent.includes('failed')) return keepOutcome(ports, record, true);",
  },
  {
    name: 'every attempt is another message',
    file: 'server/jobs/deliver-outbox.ts',
    right: 'const noticeId = `${record.id}:${String(index)}`;',
    wrong: 'const noticeId = `${record.id}:${String(index + 7 * record.outboxAttempts)}`;',
  },
  {
    name: 'acts are sealed before they are settled',
    file: 'server/jobs/seal-audit.ts',
    right: "orderKey(nowMs - SETTLED_MS, '')",
    wrong: "orderKey(nowMs + SETTLED_MS, '')",
  },
  {
    name: 'units of the dead are never set free',
    file: 'server/jobs/sweep-reservations.ts',
    right: 'await settle(store, stock.id, { id, issued });',
    wrong: '',
  },
];
