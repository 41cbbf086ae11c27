import { LIMITS } from '../../domain/kernel/limits';
import { type NoticeDocument, notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { NAME_RECHECK_MS, people, type PersonDocument, withNameToCheck } from '../documents/people';
import { writeProfile } from '../operations/groups/write-profile';
import type { Ports } from '../ports/ports';
import type { Query, Transaction } from '../ports/store';
import type { TextVerdict } from '../ports/text-check';
import type { JobBudget } from './job-budget';

type Needs = Pick<Ports, 'store' | 'clock' | 'textCheck'>;

/** Names that wait for the check, longest first. */
export const waitingNames = (nowMs: number, limit: number): Query<PersonDocument> => ({
  equal: {},
  range: { field: 'nameToCheckAtMs', from: 1, to: nowMs },
  order: { field: 'nameToCheckAtMs', direction: 'up' },
  limit,
});

/**
 * Asks the content check again about names that it could not pass or refuse when they were given. A name that passes is
 * shown; one that is refused is taken away, and its owner reads why. Those that wait longest first, at most 50.
 */
export async function checkNames(ports: Needs, budget: JobBudget): Promise<{ readonly settledCount: number }> {
  const { store, clock, textCheck } = ports;
  const waiting = await store.query(people, waitingNames(clock.nowMs(), LIMITS.pageMax));
  let settledCount = 0;
  for (const { id, profile, sealedAddress } of waiting) {
    if (clock.nowMs() >= budget.deadlineMs) break;
    const verdict = await textCheck.check(profile.name, { sealedAddress });
    const answer = { personId: id, name: profile.name, verdict };
    if (await settle(ports, answer)) settledCount += 1;
  }
  return { settledCount };
}

interface AboutName {
  readonly personId: string;
  /** What was checked: whoever has chosen another name meanwhile is not judged by it. */
  readonly name: string;
  readonly verdict: TextVerdict;
}

/** Whether the name has its answer now. */
function settle({ store, clock }: Needs, { personId, name, verdict }: AboutName): Promise<boolean> {
  const nowMs = clock.nowMs();
  return store.transact(async (tx) => {
    const person = await tx.get(people, personId);
    if (person?.nameToCheckAtMs === undefined || person.profile.name !== name) return false;
    if (verdict === 'pending') {
      await tx.replace(people, person, withNameToCheck(person, nowMs + NAME_RECHECK_MS));
      return false;
    }
    const shown = verdict === 'pass' ? name : '';
    await writeProfile(tx, withNameToCheck(person, null), { ...person.profile, name: shown, nameChecked: true });
    if (verdict === 'refused') await tellRefused(tx, person, nowMs);
    return true;
  });
}

async function tellRefused(tx: Transaction, { memberId }: PersonDocument, nowMs: number): Promise<void> {
  const id = `name-refused:${memberId}:${String(nowMs)}`;
  const message = { kind: 'name-refused', facts: {} } as const;
  const notice: NoticeDocument = { id, schema: 1, memberId, message, atMs: nowMs, order: orderKey(nowMs, id) };
  await tx.create(notices, notice);
}
