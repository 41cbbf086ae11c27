import { LIMITS } from '../../domain/kernel/limits';
import { signUps } from '../documents/sign-ups';
import { lapse } from '../operations/sign-ups/lapse';
import type { PlacesPorts } from '../operations/sign-ups/move-up';
import type { Ports } from '../ports/ports';

/** Ends offers whose time to confirm is over, the longest overdue first; the places go on to the next who wait. */
export async function lapseOffers(
  ports: PlacesPorts & Pick<Ports, 'clock'>,
): Promise<{ readonly lapsedCount: number }> {
  const nowMs = ports.clock.nowMs();
  const due = await ports.store.query(signUps, {
    equal: { state: 'offered' },
    range: { field: 'confirmByMs', to: nowMs },
    limit: LIMITS.getManyMax,
  });
  let lapsedCount = 0;
  for (const signUp of due) if (await lapse(ports, signUp, nowMs)) lapsedCount += 1;
  return { lapsedCount };
}
