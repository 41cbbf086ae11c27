import { fits, readTurn } from '../../domain/sign-ups/waitlist';
import { type FormPlacesDocument, formPlaces, forms } from '../documents/sign-ups';
import { followForm } from '../operations/sign-ups/form-places';
import { completeCallOff } from '../operations/sign-ups/call-off-sign-ups';
import { completeLapse } from '../operations/sign-ups/lapse';
import { completeRegular } from '../operations/sign-ups/sign-up-regular';
import { completeMoveUp, moveUp, type PlacesPorts } from '../operations/sign-ups/move-up';
import { openChanges } from '../operations/sign-ups/places-change';
import { type BegunCall, settleCall } from '../operations/sign-ups/settle-call';
import { completeWithdrawal } from '../operations/sign-ups/withdraw';
import type { Ports } from '../ports/ports';
import type { Query, Store } from '../ports/store';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';

const FORMS_PER_PASS = 100;

export interface SweptPlaces {
  readonly settledCount: number;
}

type SweepPorts = PlacesPorts & Pick<Ports, 'clock'>;

/** Places on which something is under way. */
export const restlessPlaces = (limit: number): Query<FormPlacesDocument> => ({
  equal: {},
  range: { field: 'restlessCount', after: 0 },
  limit,
});

/**
 * Settles what calls left begun, and gives free places to those who wait: nobody waits longer than a minute beside one.
 * Two passes at once, or one that dies, do no harm.
 */
export async function sweepPlaces(ports: SweepPorts, budget: JobBudget = NO_HURRY): Promise<SweptPlaces> {
  const nowMs = ports.clock.nowMs();
  const open = await ports.store.query(formPlaces, restlessPlaces(FORMS_PER_PASS));
  let settledCount = 0;
  const found = open.flatMap((places) => openChanges(places).map((change) => ({ formId: places.id, change, nowMs })));
  for (const one of found) {
    if (isTimeUp(budget, ports.clock)) return { settledCount };
    if (await settleOne(ports, one)) settledCount += 1;
  }
  await moveUpEverywhere(ports, await again(ports.store, open), { nowMs, budget });
  return { settledCount };
}

const COMPLETE = {
  'move-up': completeMoveUp,
  lapse: completeLapse,
  withdraw: completeWithdrawal,
  regular: completeRegular,
  'call-off': completeCallOff,
} as const;

/** Whether it is settled now; what a call may still decide is left alone. */
async function settleOne(ports: SweepPorts, found: BegunCall): Promise<boolean> {
  if (found.change.kind === 'call') return settleCall(ports.store, found);
  await COMPLETE[found.change.kind](ports, found);
  return true;
}

/** As they stand after what was settled. */
async function again(store: Store, swept: readonly FormPlacesDocument[]): Promise<readonly FormPlacesDocument[]> {
  if (swept.length === 0) return [];
  const found = await store.getMany(
    formPlaces,
    swept.map(({ id }) => id),
  );
  return found.filter((places) => places !== null);
}

/** Forms in which somebody waits beside a free place, or whose places have not caught up with an edit. */
async function moveUpEverywhere(
  ports: SweepPorts,
  swept: readonly FormPlacesDocument[],
  { nowMs, budget }: { readonly nowMs: number; readonly budget: JobBudget },
): Promise<void> {
  for (const places of swept.filter((one) => one.waitingCount > 0 && one.startsAtMs > nowMs)) {
    if (isTimeUp(budget, ports.clock)) return;
    const form = await ports.store.get(forms, places.id);
    if (form !== null && form.edition > places.edition) await followForm(ports.store, form);
    if (hasRoom(places) || form?.edition !== places.edition) await moveUp(ports, places.id, nowMs);
  }
}

const hasRoom = (places: FormPlacesDocument): boolean =>
  places.waiting.some((turn) => fits(readTurn(turn).needs, places));
