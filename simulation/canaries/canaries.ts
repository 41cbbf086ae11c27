import type { Theme } from '../story/acts';
import { BOARD_CANARIES } from './board-canaries';
import type { Canary, PlantedCanary } from './canary';
import { CHAIN_CANARIES } from './chain-canaries';
import { CHECK_IN_CANARIES } from './check-in-canaries';
import { COUPON_CANARIES } from './coupon-canaries';
import { GROUP_CANARIES } from './group-canaries';
import { HIGHLIGHT_CANARIES } from './highlight-canaries';
import { LEDGER_CANARIES } from './ledger-canaries';
import { RUNTIME_CANARIES } from './runtime-canaries';
import { SIGN_UP_CANARIES } from './sign-up-canaries';
import { WEEKLY_CANARIES } from './weekly-canaries';

const about = (themes: readonly Theme[], canaries: readonly Canary[]): readonly PlantedCanary[] =>
  canaries.map((canary) => ({ ...canary, themes }));

/** Every planted bug. The gate fails when one of them lives. */
export const CANARIES: readonly PlantedCanary[] = [
  ...about(['shop', 'days'], LEDGER_CANARIES),
  ...about(['shop'], COUPON_CANARIES),
  ...about(['days'], CHECK_IN_CANARIES),
  ...about(['shop'], RUNTIME_CANARIES),
  ...about(['chains'], CHAIN_CANARIES),
  ...about(['signUps'], SIGN_UP_CANARIES),
  ...about(['boards'], BOARD_CANARIES),
  ...about(['groups'], GROUP_CANARIES),
  ...about(['weekly'], WEEKLY_CANARIES),
  ...about(['highlights'], HIGHLIGHT_CANARIES),
];
