import { createHostileStore, type HostileStoreControl } from '../../server/adapters/hostile/create-hostile-store';
import type { FaultRates } from '../../server/adapters/hostile/faults';
import { SimulatedTime } from '../../server/adapters/hostile/simulated-time';

/** Enough histories to meet what happens in some of them only. */
export const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

/** A hostile store in its own simulated time, which never really waits. */
export function openHostileStore(
  faults: FaultRates = {},
  seed = 7,
): HostileStoreControl & { readonly time: SimulatedTime } {
  const time = new SimulatedTime(1_795_392_000_000);
  return { ...createHostileStore({ seed, clock: time, sleep: time.sleep, faults }), time };
}
