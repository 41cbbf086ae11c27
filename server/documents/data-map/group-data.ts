import { auditChains, auditLinks, auditRoots } from '../audit';
import { groupBindings, groups } from '../groups';
import { jobs } from '../jobs';
import { operations } from '../operations';
import { organisations } from '../organisation';
import { settings } from '../reminders';
import { type CollectionData, dataOf } from './collection-data';

/** The organisation and its groups, what staff did, and how the program itself is doing. */
export const GROUP_DATA: readonly CollectionData[] = [
  dataOf(groups, {
    purpose: 'A group: its name, type, settings, and what is on.',
    retention: 'While it exists.',
    erasure: 'nobody',
    export: 'its owner is nobody',
    fields: {
      name: 'nobody',
      type: 'nobody',
      status: 'nobody',
      settings: 'nobody',
      rulesChangedAtMs: 'nobody',
      cards: 'nobody',
      invitation: 'nobody',
      invitationDigest: 'nobody',
      eventPointsUntilMs: 'nobody',
      eventBudgetSpentMonth: 'nobody',
      createdAtMs: 'nobody',
      createdBy: 'other',
      order: 'nobody',
    },
  }),
  dataOf(groupBindings, {
    purpose: 'Which group a WeChat chat is.',
    retention: 'While it exists.',
    erasure: 'nobody',
    export: 'its owner is nobody',
    fields: { groupId: 'nobody', boundAtMs: 'nobody', boundBy: 'other' },
  }),
  dataOf(organisations, {
    purpose: 'The organisation: settings and who holds which office.',
    retention: 'While it exists; an office goes with its holder.',
    erasure: 'nobody',
    export: 'offices stand with the person, too',
    fields: {
      name: 'nobody',
      ownerCodeDigest: 'nobody',
      settings: 'nobody',
      offices: 'other',
      createdAtMs: 'nobody',
      replayWantedAtMs: 'nobody',
    },
  }),
  dataOf(settings, {
    purpose: 'Which template tells which kind of notice.',
    retention: 'While it exists.',
    erasure: 'nobody',
    export: 'its owner is nobody',
    fields: { templates: 'nobody' },
  }),
  dataOf(operations, {
    purpose: 'Answer a repeated call as the first, show what happened in a group, carry notices until delivered.',
    retention: '400 days; refusals 7.',
    erasure: 'blanked',
    export: 'sheet',
    fields: {
      operation: 'deed',
      actor: 'owner',
      groupId: 'deed',
      subject: 'deed',
      concerns: 'owner',
      entrance: 'personal',
      atMs: 'deed',
      outcome: 'deed',
      code: 'deed',
      fields: 'personal',
      reply: 'personal',
      outbox: 'personal',
      outboxState: 'deed',
      outboxAttempts: 'deed',
      outboxTriedAtMs: 'deed',
      feed: 'personal',
      facts: 'personal',
      auditOf: 'deed',
      keepUntilMs: 'deed',
      order: 'deed',
    },
  }),
  dataOf(auditChains, {
    purpose: 'Prove that no act of an operator was changed.',
    retention: 'Kept.',
    erasure: 'kept',
    idOf: 'owner',
    export: 'digests only; the acts are in the records',
    fields: { length: 'deed', head: 'deed', sealedOrder: 'deed', order: 'deed' },
  }),
  dataOf(auditLinks, {
    purpose: 'Prove that no act of an operator was changed.',
    retention: 'Kept.',
    erasure: 'kept',
    export: 'digests only; the acts are in the records',
    fields: { operator: 'owner', operationId: 'deed', actDigest: 'deed', digest: 'deed', order: 'deed' },
  }),
  dataOf(auditRoots, {
    purpose: 'One digest a day over every chain, to be kept elsewhere.',
    retention: 'Kept.',
    erasure: 'nobody',
    export: 'its owner is nobody',
    fields: { root: 'nobody', chainCount: 'nobody', atMs: 'nobody', order: 'nobody' },
  }),
  dataOf(jobs, {
    purpose: 'Where a job stands.',
    retention: 'Replaced by every run.',
    erasure: 'nobody',
    export: 'its owner is nobody',
    fields: { cursor: 'nobody', leaseUntilMs: 'nobody', fence: 'nobody', lastRunAtMs: 'nobody', report: 'nobody' },
  }),
];
