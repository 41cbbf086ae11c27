import { ACTIVE, type SignUpState } from '../../../domain/sign-ups/sign-up';
import { operations } from '../../documents/operations';
import { forms, type SignUpDocument, signUps, withDue, withLapse } from '../../documents/sign-ups';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { endByItself, finishEnding, type UnderWay } from './end-by-itself';
import { isStillLeaving } from './leaving';
import type { PlacesPorts } from './move-up';
import { systemRecord } from './system-record';

const BATCH = 25;
/** A sign-up that was on its way when the event was called off is decided by then. */
const STRAGGLERS_MS = 30_000;

/** Lets everybody go who is still on in a form that was called off, and tells them. May stop anywhere and be repeated. */
export async function callOffSignUps(ports: CallOffPorts, formId: string, deadlineMs: number): Promise<void> {
  for (const state of ACTIVE) if (!(await letGoIn(ports, { formId, state }, deadlineMs))) return;
  await ports.store.transact((tx) => markDone(tx, formId, ports.clock.nowMs()));
}

/** False when the time was over before the end. */
async function letGoIn(
  ports: CallOffPorts,
  which: { readonly formId: string; readonly state: SignUpState },
  deadlineMs: number,
): Promise<boolean> {
  let after = '';
  let found: readonly SignUpDocument[] = [];
  do {
    found = await nextIn(ports, which, after);
    if (!(await letEachGo(ports, found, deadlineMs))) return false;
    after = found.at(-1)?.order ?? '';
  } while (found.length === BATCH);
  return true;
}

type CallOffPorts = PlacesPorts & Pick<Ports, 'clock'>;

function nextIn(
  { store }: CallOffPorts,
  equal: { readonly formId: string; readonly state: SignUpState },
  after: string,
) {
  const order = { field: 'order', direction: 'up' } as const;
  return store.query(signUps, { equal, range: { field: 'order', after }, order, limit: BATCH });
}

async function letEachGo(ports: CallOffPorts, some: readonly SignUpDocument[], deadlineMs: number): Promise<boolean> {
  for (const signUp of some.filter(({ attended }) => !attended)) {
    if (ports.clock.nowMs() >= deadlineMs) return false;
    const begun = await endByItself(ports, 'call-off', { signUp, nowMs: ports.clock.nowMs() });
    if (begun !== null) await completeCallOff(ports, begun);
  }
  return true;
}

/** Finishes what was begun; nothing happens where the member left in the same moment. */
export function completeCallOff(ports: PlacesPorts, underWay: UnderWay): Promise<boolean> {
  return finishEnding(ports, underWay, (tx) => letGo(tx, underWay));
}

const isToGo = (signUp: SignUpDocument, change: UnderWay['change']): boolean =>
  ACTIVE.includes(signUp.state) && !signUp.attended && signUp.round === change.round && isStillLeaving(change, signUp);

async function letGo(tx: Transaction, { change, nowMs }: UnderWay): Promise<boolean> {
  const signUp = await tx.get(signUps, change.signUpId);
  if (signUp === null || !isToGo(signUp, change)) return false;
  const form = await tx.get(forms, signUp.formId);
  const reason = form?.calledOff?.reason ?? '';
  const { version: _, ...before } = signUp;
  await tx.replace(signUps, signUp, withLapse({ ...before, state: 'declined', reason, confirmByMs: 0 }));
  const { formId, groupId, memberId, id: signUpId } = signUp;
  const facts = { title: form?.terms.title ?? '', groupId, formId, signUpId, reason };
  await tx.create(
    operations,
    systemRecord({
      ...{ changeId: change.id, operation: 'sign-ups.call-off-sign-up', groupId, nowMs },
      subject: `sign-up-called-off:${signUpId}`,
      concerns: memberId,
      message: { kind: 'sign-up-called-off', facts },
    }),
  );
  return true;
}

async function markDone(tx: Transaction, formId: string, nowMs: number): Promise<void> {
  const form = await tx.get(forms, formId);
  if (form?.calledOff?.isDone !== false || nowMs < form.calledOff.atMs + STRAGGLERS_MS) return;
  const { version: _, ...before } = form;
  await tx.replace(forms, form, withDue({ ...before, calledOff: { ...form.calledOff, isDone: true } }));
}
