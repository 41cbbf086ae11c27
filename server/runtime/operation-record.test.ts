import { testKeys } from '../../tests/support/fake-ports';
import type { OperationDocument } from '../documents/operations';
import type { Caller } from './handler';
import {
  answerFromRecord,
  type CallFacts,
  digestFields,
  doneRecord,
  operationIdOf,
  refusedRecord,
} from './operation-record';

const DAY_MS = 86_400_000;
const NOW = 1_763_856_000_000;
const caller = { personId: 'pe_li', entrance: 'wx_client' } as Caller;
const facts: CallFacts = {
  ...{ operationId: 'op_abcdefghijklmnop', operation: 'toy.raise', audited: false, caller, memberId: 'm_li' },
  ...{ nowMs: NOW, fields: { by: 'd1', note: 'd2' } },
};
const message = { memberId: 'm_su', message: { kind: 'chain-case', facts: { title: '草莓', answer: '好' } } } as const;

describe('the id of a call', () => {
  const id = (of: Partial<{ personId: string; operation: string; key: string }>) => {
    const { personId, ...call } = { personId: 'pe_li', operation: 'toy.raise', key: 'k1', ...of };
    return operationIdOf(testKeys, { ...caller, personId }, call);
  };

  it('is the same for one caller, one operation and one key, however often it is sent', () => {
    expect(id({})).toBe(id({}));
    expect(id({})).toMatch(/^op_[A-Za-z0-9_-]{43}$/);
  });

  it.each([{ personId: 'pe_su' }, { operation: 'toy.look' }, { key: 'k2' }])('is another for %j', (other) => {
    expect(id(other)).not.toBe(id({}));
  });
});

describe('the digests of an input', () => {
  const digests = (input: unknown, operation = 'toy.raise') => digestFields(testKeys, operation, input);

  it.each<[string, unknown, unknown]>([
    ['fields in another order', { by: 1, note: 'a' }, { note: 'a', by: 1 }],
    ['deep fields in another order', { wish: { a: 1, b: { c: 2, d: 3 } } }, { wish: { b: { d: 3, c: 2 }, a: 1 } }],
    ['fields in a list in another order', { all: [{ a: 1, b: 2 }] }, { all: [{ b: 2, a: 1 }] }],
    ['a field left out, or empty', { by: 1 }, { by: 1, note: '', isQuiet: false, at: undefined }],
  ])('are the same for %s', (_what, one, other) => {
    expect(digests(one)).toEqual(digests(other));
  });

  it.each<[string, unknown, unknown]>([
    ['another value', { by: 1 }, { by: 2 }],
    ['a text instead of a number', { by: 1 }, { by: '1' }],
    ['another order of a list', { all: [1, 2] }, { all: [2, 1] }],
    ['another value deep inside', { wish: { a: [{ b: 1 }] } }, { wish: { a: [{ b: 2 }] } }],
    ['nothing instead of a field left out', { by: null }, {}],
    ['none instead of a field left out', { by: 0 }, {}],
    ['no entries instead of a field left out', { all: [] }, {}],
    ['a list instead of what looks like it', { all: ['a'] }, { all: { 0: 'a' } }],
  ])('are others for %s', (_what, one, other) => {
    expect(digests(one)).not.toEqual(digests(other));
  });

  it('are one short word for each field, and never the input', () => {
    const made = digests({ by: 5, note: '别告诉别人', off: false });
    expect(Object.keys(made).sort()).toEqual(['by', 'note']);
    for (const digest of Object.values(made)) expect(digest).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(JSON.stringify(made)).not.toContain('别告诉别人');
  });

  it('say nothing of another operation or another field with the same value', () => {
    expect(digests({ by: 5 }, 'toy.look').by).not.toBe(digests({ by: 5 }).by);
    expect(digests({ by: 5, to: 5 }).to).not.toBe(digests({ by: 5 }).by);
  });

  it.each([[null], [undefined], ['text'], [7]])('of %p are none', (input) => {
    expect(digests(input)).toEqual({});
  });
});

describe('the record of what was done', () => {
  const base = {
    ...{ id: facts.operationId, schema: 1, operation: 'toy.raise', actor: 'm_li', entrance: 'wx_client', atMs: NOW },
    ...{ fields: facts.fields, outboxAttempts: 0, order: `${NOW.toString(36).padStart(9, '0')}:abcdefghijkl` },
  };

  it('says what was decided, is kept 400 days, and waits with what it tells', () => {
    const told = {
      ...{ groupId: 'g1', subject: 'toy:one', concerns: 'm_su', feed: 'g1', facts: { count: 3 }, outbox: [message] },
    };
    expect(doneRecord(facts, { reply: { count: 3 }, ...told })).toEqual({
      ...{ ...base, ...told, outcome: 'done', code: null, reply: '{"ok":true,"data":{"count":3}}' },
      ...{ outboxState: 'pending', auditOf: '', keepUntilMs: NOW + 400 * DAY_MS },
    });
  });

  it('says nothing else where nothing else was said', () => {
    expect(doneRecord(facts, { reply: null })).toEqual({
      ...{ ...base, groupId: null, subject: '', concerns: null, feed: '', facts: {}, outbox: [], auditOf: '' },
      ...{ outcome: 'done', code: null, reply: '{"ok":true,"data":null}', outboxState: 'none' },
      keepUntilMs: NOW + 400 * DAY_MS,
    });
  });

  it('belongs to the audit chain of who did it, where the operation is audited', () => {
    expect(doneRecord({ ...facts, audited: true }, { reply: null }).auditOf).toBe('m_li');
  });

  it('of a final refusal says only that, for seven days', () => {
    const refusal = { code: 'TOO_HIGH', details: { most: 10 } };
    expect(refusedRecord({ ...facts, audited: true }, refusal)).toEqual({
      ...{ ...base, groupId: null, subject: '', concerns: null, feed: '', facts: {}, outbox: [], auditOf: '' },
      ...{ outcome: 'refused', code: 'TOO_HIGH', outboxState: 'none', keepUntilMs: NOW + 7 * DAY_MS },
      reply: '{"ok":false,"code":"TOO_HIGH","details":{"most":10}}',
    });
    expect(refusedRecord(facts, { code: 'TOO_HIGH' }).reply).toBe('{"ok":false,"code":"TOO_HIGH"}');
  });
});

describe('what a repeated call is answered', () => {
  const done = doneRecord(facts, { reply: { count: 3 } });
  const refused = refusedRecord(facts, { code: 'TOO_HIGH', details: { most: 10 } });
  const bared: OperationDocument = { ...done, reply: '{"ok":false,"code":"EXPIRED"}', fields: {} };
  const sameFields = { note: 'd2', by: 'd1' };

  it.each<[string, OperationDocument, Record<string, string>, object]>([
    ['what was done', done, sameFields, { ok: true, value: { count: 3 } }],
    ['what was refused', refused, sameFields, { ok: false, code: 'TOO_HIGH', details: { most: 10 } }],
    ['that it expired', { ...done, outcome: 'expired', reply: '' }, sameFields, { ok: false, code: 'EXPIRED' }],
    ['that it expired, bared by an erasure', bared, sameFields, { ok: false, code: 'EXPIRED' }],
    ['another value', done, { by: 'd1', note: 'd3' }, { ok: false, code: 'KEY_REUSED', details: { field: 'note' } }],
    ['a field missing', done, { by: 'd1' }, { ok: false, code: 'KEY_REUSED', details: { field: 'note' } }],
    ['a field more', done, { ...sameFields, a: 'd' }, { ok: false, code: 'KEY_REUSED', details: { field: 'a' } }],
    [
      'the first by its name of several',
      done,
      { ...sameFields, note: 'x', a: 'x' },
      { ok: false, code: 'KEY_REUSED', details: { field: 'a' } },
    ],
    ['two others', refused, { note: 'x', by: 'x' }, { ok: false, code: 'KEY_REUSED', details: { field: 'by' } }],
  ])('%s', (_what, record, fields, answer) => {
    expect(answerFromRecord(record, fields)).toEqual(answer);
  });
});
