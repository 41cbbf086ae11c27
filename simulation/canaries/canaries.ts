import type { Canary } from './canary';
import { CHECK_IN_CANARIES } from './check-in-canaries';
import { COUPON_CANARIES } from './coupon-canaries';
import { LEDGER_CANARIES } from './ledger-canaries';

/** Every planted bug. The gate fails when one of them lives. */
export const CANARIES: readonly Canary[] = [...LEDGER_CANARIES, ...COUPON_CANARIES, ...CHECK_IN_CANARIES];
