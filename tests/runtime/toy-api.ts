import * as v from 'valibot';
import { change, read } from '../../contracts/operation';
import { accept, refuse } from '../../domain/kernel/result';
import type { ChangeHandler, ReadHandler } from '../../server/runtime/handler';
import { collection, type Document } from '../../server/ports/store';

export interface CounterDocument extends Document {
  readonly count: number;
}

export const counters = collection<CounterDocument>({ name: 'counters', changedBy: 'transactions', indexes: [] });

const raise = change<{ count: number }>()({
  access: 'person',
  input: v.strictObject({
    by: v.pipe(v.number(), v.safeInteger()),
    note: v.optional(v.pipe(v.string(), v.maxLength(10))),
  }),
  refusals: { TOO_HIGH: 'final', WAIT: 'again', CLOSED: 'door' },
});

const raiseMetered = change<{ count: number }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
  metered: true,
});

const look = read<{ count: number }>()({ access: 'anyone', input: v.strictObject({}), refusals: {} });

const govern = change<null>()({
  access: 'admin',
  input: v.strictObject({ groupId: v.string() }),
  refusals: {},
  audited: true,
});

export const toyApi = {
  'toy.raise': raise,
  'toy.raise-metered': raiseMetered,
  'toy.look': look,
  'toy.govern': govern,
} as const;

const MOST = 10;

const raiseHandler: ChangeHandler<typeof raise> = ({ by }, context) =>
  context.decide(async (tx) => {
    const counter = await tx.get(counters, 'one');
    const count = (counter?.count ?? 0) + by;
    if (count > MOST) return refuse('TOO_HIGH', { most: MOST });
    if (by === 0) return refuse('WAIT');
    if (by < 0) return refuse('CLOSED');
    const next = { id: 'one', schema: 1, count };
    await (counter === null ? tx.create(counters, next) : tx.replace(counters, counter, next));
    return accept({ reply: { count }, subject: 'toy:one' });
  });

const raiseMeteredHandler: ChangeHandler<typeof raiseMetered> = (_input, context) =>
  context.decide(() => Promise.resolve(accept({ reply: { count: 0 } })));

const lookHandler: ReadHandler<typeof look> = async (_input, { ports }) => {
  const counter = await ports.store.get(counters, 'one');
  return accept({ count: counter?.count ?? 0 });
};

const governHandler: ChangeHandler<typeof govern> = (_input, context) =>
  context.decide(() => Promise.resolve(accept({ reply: null })));

export const toyHandlers = {
  'toy.raise': raiseHandler,
  'toy.raise-metered': raiseMeteredHandler,
  'toy.look': lookHandler,
  'toy.govern': governHandler,
};
