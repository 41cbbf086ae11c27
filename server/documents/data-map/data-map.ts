import { CHAIN_DATA } from './chain-data';
import { CHECK_IN_DATA } from './check-in-data';
import type { CollectionData } from './collection-data';
import { COUPON_DATA } from './coupon-data';
import { GROUP_DATA } from './group-data';
import { PEOPLE_DATA } from './people-data';
import { POINTS_DATA } from './points-data';
import { SIGN_UP_DATA } from './sign-up-data';

/**
 * What is kept of whom, why and for how long: every collection with every field. Nothing else may be written; the stores of
 * all stories watch for it. `docs/data-map.md` shows it, export and erasure are measured by it.
 */
export const DATA_MAP: readonly CollectionData[] = [
  ...PEOPLE_DATA,
  ...GROUP_DATA,
  ...POINTS_DATA,
  ...CHECK_IN_DATA,
  ...COUPON_DATA,
  ...CHAIN_DATA,
  ...SIGN_UP_DATA,
];
