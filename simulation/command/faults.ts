import { FAULT_KINDS } from '../../server/adapters/hostile/faults';

/** Every way in which a seed may go wrong, as it is counted. One that never happened in a long run proves nothing. */
export const COUNTED_FAULTS: readonly string[] = [
  ...FAULT_KINDS,
  'writeConflicts',
  'expiredLocks',
  'killed',
  'timedOut',
  'lostRequests',
  'lostReplies',
  'duplicates',
  'hoursLate',
  'checksFailed',
  'messagesFailed',
  'clockJumps',
];

export function faultCount(totals: Readonly<Record<string, number>>): number {
  return COUNTED_FAULTS.reduce((sum, kind) => sum + (totals[kind] ?? 0), 0);
}

export function missingFaults(totals: Readonly<Record<string, number>>): readonly string[] {
  return COUNTED_FAULTS.filter((kind) => (totals[kind] ?? 0) === 0);
}
