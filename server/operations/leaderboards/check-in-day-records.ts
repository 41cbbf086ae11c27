import { LIMITS } from '../../../domain/kernel/limits';
import { operations, type OperationDocument } from '../../documents/operations';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import type { ScoreRecord, ScoreRecords } from './score-records';

const DAY_DONE: ReadonlySet<string> = new Set(['check-in.record', 'check-in.make-up']);
const DAY_TAKEN_BACK = 'check-in.take-back-day';
const LATEST = '~';

/** Days checked in or made up, but for those taken back since. Two lists of records, a request per hundred of each. */
export const checkInDayRecords: ScoreRecords = async (store, { groupId, memberId }, { fromMs, untilMs }) => {
  const after = orderKey(fromMs, '');
  const acts = await allOf(store, { field: 'actor', memberId, after, before: orderKey(untilMs, '') });
  const done = acts.filter((act) => act.groupId === groupId && DAY_DONE.has(act.operation) && act.outcome === 'done');
  if (done.length === 0) return [];
  const concerning = await allOf(store, { field: 'concerns', memberId, after, before: LATEST });
  const taken = concerning.filter((act) => act.groupId === groupId && act.operation === DAY_TAKEN_BACK);
  return standing(done, taken).map((act): ScoreRecord => ({
    title: String(act.facts.title ?? ''),
    score: 1,
    atMs: act.atMs,
  }));
};

/** Each day taken back takes the latest record of that day before it. */
function standing(
  done: readonly OperationDocument[],
  taken: readonly OperationDocument[],
): readonly OperationDocument[] {
  const left = [...done];
  for (const act of taken) {
    const match = left.filter((one) => dayOf(one) === dayOf(act) && one.order < act.order).at(-1);
    if (match !== undefined) left.splice(left.indexOf(match), 1);
  }
  return left;
}

const dayOf = ({ facts }: OperationDocument): string => `${String(facts.challengeId)}:${String(facts.day)}`;

interface Wanted {
  readonly field: 'actor' | 'concerns';
  readonly memberId: string;
  readonly after: string;
  readonly before: string;
}

async function allOf(store: Store, wanted: Wanted): Promise<readonly OperationDocument[]> {
  const all: OperationDocument[] = [];
  let { after } = wanted;
  for (;;) {
    const found = await store.query(operations, {
      equal: { [wanted.field]: wanted.memberId },
      range: { field: 'order', after, before: wanted.before },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    all.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < LIMITS.getManyMax) return all;
    after = last.order;
  }
}
