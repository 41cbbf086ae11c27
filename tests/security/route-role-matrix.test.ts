import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { accept } from '../../domain/kernel/result';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { people } from '../../server/documents/people';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Ports } from '../../server/ports/ports';
import type { Handlers } from '../../server/runtime/api';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { fakePorts } from '../support/fake-ports';
import { FixedClock, shanghaiMs } from '../support/fixed-clock';
import { sampleInput } from '../support/sample-input';
import { openidOf, personDocument } from '../support/seed-people';
import { SPECIAL_SAMPLES } from '../support/special-samples';
import { ACCESS_TABLE } from './access-table';
import { ADMITTED_ELSEWHERE, ADMITTED_HERE, CALLERS, type CallerName } from './callers';

const api: Readonly<Record<string, AnyOperation>> = { ...memberApi, ...operatorApi };
const clock = new FixedClock(shanghaiMs('2026-11-23 08:00'));
const opened = openSqliteStore({ path: ':memory:', collections: COLLECTIONS });
const ports: Ports = { ...fakePorts(clock), store: opened.store };

/** Handlers that only say that they were reached: the door is what is tested. */
const reached = Object.fromEntries(Object.keys(api).map((name) => [name, () => Promise.resolve(accept('reached'))]));

const callerNames = Object.keys(CALLERS) as CallerName[];

beforeAll(async () => {
  await opened.store.transact(async (tx) => {
    for (const [name, standing] of Object.entries(CALLERS)) {
      if (standing !== null) await tx.create(people, personDocument(ports.keys, { name, ...standing }));
    }
  });
});
afterAll(() => opened.close());

async function isAdmitted(name: string, operation: AnyOperation, who: CallerName): Promise<boolean> {
  const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
  const input =
    typeof sample === 'object' && sample !== null && 'groupId' in sample ? { ...sample, groupId: 'here' } : sample;
  const caller = callerOf(ports.keys, {
    openid: openidOf(who),
    openGroupId: null,
    entrance: 'wx_client',
    requestId: 'r',
  });
  const reply = await dispatch(api, reached as Handlers<typeof api>, {
    caller,
    request: { operation: name, input, key: 'key-000000000001' },
    ports,
    throttle: { admit: () => true },
  });
  if (!reply.ok && reply.code === 'BAD_INPUT') throw new Error(`${name} never saw its door: ${JSON.stringify(reply)}`);
  return reply.ok;
}

describe('every operation against every caller', () => {
  it('is in the table, and the table holds nothing else', () => {
    expect(Object.keys(ACCESS_TABLE).sort()).toEqual(Object.keys(api).sort());
  });

  it.each(Object.entries(api))('%s admits exactly who may', async (name, operation) => {
    const access = ACCESS_TABLE[name]!;
    const sample = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
    const namesGroup = typeof sample === 'object' && sample !== null && 'groupId' in sample;
    const expected = [...ADMITTED_HERE[access], ...(namesGroup ? [] : ADMITTED_ELSEWHERE[access])];
    const admitted: CallerName[] = [];
    for (const who of callerNames) if (await isAdmitted(name, operation, who)) admitted.push(who);
    expect(admitted.sort()).toEqual([...new Set(expected)].sort());
  });

  it('lets nobody name an identity, a role, a price or a status for themselves', () => {
    const named = /^(?:openid|personId|role|price|status|score|balance|nowMs|atMs)$/;
    const allowed = new Set(['groups.set-role.role', 'groups.set-office.role']);
    const changes = Object.entries(api).filter(([, operation]) => operation.effect === 'change');
    const fields = changes.flatMap(([name, operation]) =>
      Object.keys((operation.input as unknown as { entries?: object }).entries ?? {}).map(
        (field) => `${name}.${field}`,
      ),
    );
    expect(fields.filter((path) => named.test(path.split('.').at(-1) ?? '') && !allowed.has(path))).toEqual([]);
  });
});
