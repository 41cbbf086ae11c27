import type { PastMonth, readMonth as contract } from '../../../contracts/check-in-reads';
import { addDays, businessDayAt, monthOf, startOfDayMs } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { operations, type OperationDocument } from '../../documents/operations';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { challengeOf } from './challenge-of';

type DayOfMonth = PastMonth['days'][number];

/** How long records are kept. */
const KEPT_DAYS = 400;
/** A day is made up at most 30 days later and a leave is taken at most 30 days before. */
const SLACK_DAYS = 31;
const BATCH = 100;
/** A member writes at most a few records a day; a script's are not read to the end. */
const BATCHES_MAX = 8;

const STATE_OF = {
  'check-in': 'done',
  'make-up': 'made-up',
  leave: 'leave',
  'taken-back': 'taken-back',
} as const;

/** A month that the progress no longer holds day by day, read from the records of what the member did. */
export const readMonth: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  if ((await challengeOf(store, input)) === null) return refuse('CHALLENGE_UNKNOWN');
  const { memberId } = context.person;
  const [own, others] = await Promise.all([
    recordsAround(store, { field: 'actor', memberId, month: input.month }),
    recordsAround(store, { field: 'concerns', memberId, month: input.month }),
  ]);
  const takenBack = others.filter((record) => record.subject.startsWith('taken-back:'));
  const days = daysOf([...own, ...takenBack], input);
  return accept({ month: input.month, days, keptFromDay: addDays(businessDayAt(context.nowMs), -KEPT_DAYS) });
};

interface Around {
  readonly field: 'actor' | 'concerns';
  readonly memberId: string;
  readonly month: string;
}

async function recordsAround(store: Store, { field, memberId, month }: Around): Promise<readonly OperationDocument[]> {
  const first = `${month}-01`;
  const records: OperationDocument[] = [];
  let from = orderKey(startOfDayMs(addDays(first, -SLACK_DAYS)), '');
  const before = orderKey(startOfDayMs(addDays(first, 31 + SLACK_DAYS)), '');
  for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
    const found = await store.query(operations, {
      equal: { [field]: memberId },
      range: { field: 'order', after: from, before },
      order: { field: 'order', direction: 'up' },
      limit: BATCH,
    });
    records.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) break;
    from = last.order;
  }
  return records;
}

/** What each day of the month came to: records in the order they were made, a later one over an earlier. */
function daysOf(
  records: readonly OperationDocument[],
  { challengeId, month }: { readonly challengeId: string; readonly month: string },
): readonly DayOfMonth[] {
  const states = new Map<string, DayOfMonth['state']>();
  for (const record of [...records].sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const [kind = '', challenge, day = ''] = record.subject.split(':');
    if (challenge !== challengeId || monthOf(day) !== month) continue;
    if (kind === 'leave-given-back') states.delete(day);
    if (isKind(kind)) states.set(day, STATE_OF[kind]);
  }
  return [...states].map(([day, state]) => ({ day, state })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function isKind(kind: string): kind is keyof typeof STATE_OF {
  return Object.hasOwn(STATE_OF, kind);
}
