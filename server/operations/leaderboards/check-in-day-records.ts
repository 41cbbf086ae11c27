import { LIMITS } from '../../../domain/kernel/limits';
import { operations, type OperationDocument } from '../../documents/operations';
import { orderKey } from '../../documents/order';
import type { ScoreRecord, ScoreRecords } from './score-records';
import { walkOrder } from './walk-order';

const DAY_DONE: ReadonlySet<string> = new Set(['check-in.record', 'check-in.make-up']);
const DAY_TAKEN_BACK = 'check-in.take-back-day';

/** Days checked in or made up, but for those taken back since. Two lists of records, a request per hundred of each. */
export const checkInDayRecords: ScoreRecords = async (store, { groupId, memberId }, { fromMs, untilMs }) => {
  const span = { limit: LIMITS.getManyMax, after: orderKey(fromMs, '') };
  const before = orderKey(untilMs, '');
  const acts = await walkOrder(store, operations, { ...span, equal: { actor: memberId }, before });
  const done = acts.filter((act) => act.groupId === groupId && DAY_DONE.has(act.operation) && act.outcome === 'done');
  if (done.length === 0) return [];
  const concerning = await walkOrder(store, operations, { ...span, equal: { concerns: memberId } });
  const taken = concerning.filter((act) => act.groupId === groupId && act.operation === DAY_TAKEN_BACK);
  return standing(done, taken).map((act): ScoreRecord => ({
    title: String(act.facts.title ?? ''),
    score: 1,
    atMs: act.atMs,
  }));
};

/** Each day taken back takes the latest record of that day until then, one of the same millisecond among them. */
function standing(
  done: readonly OperationDocument[],
  taken: readonly OperationDocument[],
): readonly OperationDocument[] {
  const left = [...done];
  for (const act of taken) {
    const match = left.filter((one) => dayOf(one) === dayOf(act) && one.atMs <= act.atMs).at(-1);
    if (match !== undefined) left.splice(left.indexOf(match), 1);
  }
  return left;
}

const dayOf = ({ facts }: OperationDocument): string => `${String(facts.challengeId)}:${String(facts.day)}`;
