import { ADJUSTMENT_STATES, adjustments } from '../../documents/adjustments';
import { chatMembers } from '../../documents/chat-members';
import { checkInTexts } from '../../documents/challenges';
import { complaints } from '../../documents/complaints';
import { type CouponDocument, coupons } from '../../documents/coupons';
import { type ErasureDocument, erasures } from '../../documents/erasures';
import { highlights, speakers } from '../../documents/highlights';
import { keptFiles } from '../../documents/kept-files';
import { memberships } from '../../documents/memberships';
import { notices } from '../../documents/notices';
import { operations, type OperationDocument } from '../../documents/operations';
import { reminderGrants } from '../../documents/reminders';
import { regulars } from '../../documents/sign-up-series';
import type { Ports } from '../../ports/ports';
import type { Collection, Document, Stored } from '../../ports/store';
import { blankMembership, erasureSubject, isTombstone, tombstone } from './blank-out';
import { clearChainTraces } from './clear-chain-traces';
import { eachOf, remove, rewrite, type Run } from './walk-traces';

/**
 * Clears what an erased member left behind, list by list, until all is gone or the deadline is there. Every step may be
 * repeated. True when nothing is left and the erasure is marked done; false when a later run has to go on: not before every
 * call has ended that was under way when the member went.
 */
export async function clearTraces(ports: Ports, memberId: string, deadlineMs: number): Promise<boolean> {
  const run: Run = { ports, memberId, isOver: () => ports.clock.nowMs() >= deadlineMs };
  for (const clear of LISTS) {
    if (!(await clear(run))) return false;
  }
  const nowMs = ports.clock.nowMs();
  return ports.store.transact(async (tx) => {
    const erasure = await tx.get(erasures, memberId);
    if (erasure === null) return true;
    if (mayBeUnderWay(erasure, nowMs)) return false;
    await tx.replace(erasures, erasure, { ...erasure, state: 'done' });
    return true;
  });
}

/** No function lives longer than 20 s, and clocks differ a little. */
const CALLS_END_MS = 30_000;

/** Whether a call that began while this member was still there may write yet: what it leaves has to be looked for again. */
function mayBeUnderWay({ requestedAtMs }: ErasureDocument, nowMs: number): boolean {
  return nowMs >= requestedAtMs && nowMs < requestedAtMs + CALLS_END_MS;
}

/** What is cleared, in this order; each is through when it answers true. */
const LISTS: readonly ((run: Run) => Promise<boolean>)[] = [
  blankMemberships,
  removeFiles,
  blankGiftNotes,
  blankAdjustmentNotes,
  clearChainTraces,
  (run) => removeAll(run, checkInTexts),
  (run) => removeAll(run, highlights),
  blankSpeakers,
  (run) => removeAll(run, notices),
  (run) => removeAll(run, reminderGrants),
  (run) => removeAll(run, chatMembers),
  (run) => removeAll(run, complaints),
  (run) => removeAll(run, regulars),
  (run) => bareRecords(run, 'actor'),
  (run) => bareRecords(run, 'concerns'),
];

interface Owned extends Document {
  readonly memberId: string;
  readonly order: string;
}

async function blankMemberships(run: Run): Promise<boolean> {
  const { store, clock } = run.ports;
  return eachOf(run, { from: memberships, field: 'memberId' }, (found) =>
    rewrite(store, {
      into: memberships,
      found,
      next: (now) => (now.status === 'erased' ? null : blankMembership(now, clock.nowMs())),
    }),
  );
}

/** What an operator wrote with a present; the coupon itself belongs to the batch's figures. */
async function blankGiftNotes(run: Run): Promise<boolean> {
  return eachOf(run, { from: coupons, field: 'memberId' }, (found) =>
    rewrite(run.ports.store, {
      into: coupons,
      found,
      next: (now) => (now.origin.kind === 'gift' && now.origin.note !== '' ? withoutNote(now, now.origin) : null),
    }),
  );
}

const withoutNote = (coupon: CouponDocument, origin: CouponDocument['origin'] & { kind: 'gift' }): CouponDocument => ({
  ...coupon,
  origin: { ...origin, note: '' },
});

/** What an operator wrote with a proposal; the ledger line of one that took effect is sealed by its hash and stays. */
async function blankAdjustmentNotes(run: Run): Promise<boolean> {
  for (const status of ADJUSTMENT_STATES) {
    const isThrough = await eachOf(run, { from: adjustments, field: 'memberId', also: { status } }, (found) =>
      rewrite(run.ports.store, {
        into: adjustments,
        found,
        next: (now) => (now.note === '' ? null : { ...now, note: '' }),
      }),
    );
    if (!isThrough) return false;
  }
  return true;
}

/** What an operator wrote of a speaker; that there was one, and what it gave, stays without a name. */
async function blankSpeakers(run: Run): Promise<boolean> {
  return eachOf(run, { from: speakers, field: 'memberId' }, (found) =>
    rewrite(run.ports.store, {
      into: speakers,
      found,
      next: (now) => (now.words === '' ? null : { ...now, words: '' }),
    }),
  );
}

async function removeFiles(run: Run): Promise<boolean> {
  const { files, store } = run.ports;
  return eachOf(run, { from: keptFiles, field: 'memberId' }, async (found) => {
    await files.remove([found.slot === undefined ? found.fileId : await files.idAt(found.slot)]);
    await remove(store, keptFiles, found);
  });
}

async function removeAll<Doc extends Owned>(run: Run, from: Collection<Doc>): Promise<boolean> {
  return eachOf(run, { from, field: 'memberId' }, (found) => remove(run.ports.store, from, found));
}

/**
 * False when a record still waits for its notices to be delivered: it is bared on a later run. The erasure's own record
 * holds no more than a count and stays, to answer a repeated call.
 */
async function bareRecords(run: Run, field: 'actor' | 'concerns'): Promise<boolean> {
  let waiting = 0;
  const isThrough = await eachOf(run, { from: operations, field }, async (found) => {
    if (found.outboxState === 'pending') waiting += 1;
    else if (!isTombstone(found) && found.subject !== erasureSubject(run.memberId)) await bare(run, found);
  });
  return isThrough && waiting === 0;
}

async function bare(run: Run, found: Stored<OperationDocument>): Promise<void> {
  const next = (now: OperationDocument): OperationDocument => tombstone(now, run.memberId);
  await rewrite(run.ports.store, { into: operations, found, next });
}
