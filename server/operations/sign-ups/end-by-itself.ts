import type { PlacesChange } from '../../../domain/sign-ups/places-change';
import type { SignUpDocument } from '../../documents/sign-ups';
import type { Transaction } from '../../ports/store';
import { decideByItself } from './decide-by-itself';
import { leavingOf } from './leaving';
import { moveUp, type PlacesPorts } from './move-up';
import { beginChange, settleChange } from './places-change';
import { systemChangeId } from './system-record';

/** A change under way at one form. */
export interface UnderWay {
  readonly formId: string;
  readonly change: PlacesChange;
  readonly nowMs: number;
}

/** Ends a sign-up without its member's call: begins to give its places back, then goes on as after any death in between. */
export async function endByItself(
  ports: PlacesPorts,
  kind: 'lapse' | 'withdraw' | 'call-off',
  { signUp, nowMs }: { readonly signUp: SignUpDocument; readonly nowMs: number },
): Promise<UnderWay | null> {
  const { id: signUpId, round, formId } = signUp;
  const change: PlacesChange = {
    id: systemChangeId(ports, { act: kind, signUpId, round }),
    kind,
    atMs: nowMs,
    ...{ signUpId, round, takes: {}, joins: '' },
    ...leavingOf(signUp),
  };
  return (await beginChange(ports.store, formId, { change })) ? { formId, change, nowMs } : null;
}

/** Finishes it, once: its places go to the next who waits. */
export async function finishEnding(
  ports: PlacesPorts,
  { formId, change, nowMs }: UnderWay,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<boolean> {
  const done = await decideByItself(ports.store, change.id, work);
  await settleChange(ports.store, formId, { change, done });
  await moveUp(ports, formId, nowMs);
  return done;
}
