import { memberApi } from '../contracts/member-api';
import type { Ports } from '../server/ports/ports';
import { callerOf } from '../server/runtime/caller';
import { dispatch } from '../server/runtime/dispatch';
import { memberHandlers } from '../server/runtime/member-handlers';
import { openidOf } from '../tests/support/seed-people';
import { BENCH_BATCH, BENCH_CHALLENGE } from './bench-campaigns';
import { BENCH_GROUP, nameOf } from './bench-world';

/** One call of the member with this number, as a phone would send it. */
export interface BenchCall {
  readonly operation: string;
  readonly input: unknown;
}

export const CHECK_IN: BenchCall = {
  operation: 'check-in.record',
  input: { groupId: BENCH_GROUP, challengeId: BENCH_CHALLENGE },
};

export const EXCHANGE: BenchCall = { operation: 'coupons.exchange', input: { batchId: BENCH_BATCH } };

export const HOME: BenchCall = { operation: 'groups.read-home', input: { groupId: BENCH_GROUP } };

/** Calls through the dispatcher, and fails the bench when the answer is not the one that was to be measured. */
export async function callAs(ports: Ports, member: number, call: BenchCall): Promise<void> {
  const caller = callerOf(ports.keys, {
    openid: openidOf(nameOf(member)),
    openGroupId: null,
    entrance: 'wx_client',
    requestId: 'bench',
  });
  const request = { ...call, key: `bench-key-${String(member).padStart(12, '0')}` };
  const reply = await dispatch(memberApi, memberHandlers, { caller, request, ports, throttle: { admit: () => true } });
  if (!reply.ok) throw new Error(`${call.operation} answered ${reply.code}`);
}

/** Runs `count` calls of distinct members, `callers` at a time. */
export async function callMany(
  ports: Ports,
  call: BenchCall,
  load: { readonly firstMember: number; readonly count: number; readonly callers: number },
): Promise<void> {
  let next = load.firstMember;
  const end = load.firstMember + load.count;
  const lane = async (): Promise<void> => {
    for (let member = next++; member < end; member = next++) await callAs(ports, member, call);
  };
  await Promise.all(Array.from({ length: load.callers }, lane));
}
