import { isActive } from '../../../domain/sign-ups/sign-up';
import { operations } from '../../documents/operations';
import { NOTHING_TO_ERASE, type SignUpDocument, signUpNameKey, signUps, withLapse } from '../../documents/sign-ups';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { endByItself, finishEnding, type UnderWay } from './end-by-itself';
import { isStillLeaving } from './leaving';
import type { PlacesPorts } from './move-up';
import { systemRecord } from './system-record';

const BATCH = 50;

/**
 * Takes an erased member out of every form: what is on is cancelled and its places go to the next, and nothing that was
 * answered is left. True when nothing is left to do; may be repeated.
 */
export async function withdrawErased(
  ports: PlacesPorts & Pick<Ports, 'clock'>,
  memberId: string,
  deadlineMs: number,
): Promise<boolean> {
  let after = '';
  let found: readonly SignUpDocument[] = [];
  do {
    found = await nextOf(ports, memberId, after);
    const open = found.filter((signUp) => !isBare(signUp));
    if (!(await withdrawEach(ports, open, deadlineMs))) return false;
    after = found.at(-1)?.order ?? '';
  } while (found.length === BATCH);
  return true;
}

async function withdrawEach(
  ports: PlacesPorts & Pick<Ports, 'clock'>,
  open: readonly SignUpDocument[],
  deadlineMs: number,
): Promise<boolean> {
  for (const signUp of open) {
    if (ports.clock.nowMs() >= deadlineMs || !(await withdraw(ports, signUp))) return false;
  }
  return true;
}

function nextOf({ store }: Pick<Ports, 'store'>, memberId: string, after: string): Promise<readonly SignUpDocument[]> {
  return store.query(signUps, {
    equal: { memberId },
    range: { field: 'order', after },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });
}

async function withdraw(ports: PlacesPorts & Pick<Ports, 'clock'>, signUp: SignUpDocument): Promise<boolean> {
  const nowMs = ports.clock.nowMs();
  if (!isActive(signUp.state) || signUp.attended) return ports.store.transact((tx) => bareOne(tx, signUp.id));
  const begun = await endByItself(ports, 'withdraw', { signUp, nowMs });
  return begun !== null && completeWithdrawal(ports, begun);
}

/** Finishes what was begun. */
export function completeWithdrawal(ports: PlacesPorts, underWay: UnderWay): Promise<boolean> {
  return finishEnding(ports, underWay, (tx) => endSignUp(tx, underWay));
}

async function endSignUp(tx: Transaction, { change, nowMs }: UnderWay): Promise<boolean> {
  const signUp = await tx.get(signUps, change.signUpId);
  if (signUp === null || !isActive(signUp.state) || signUp.round !== change.round) return false;
  if (!isStillLeaving(change, signUp)) return false;
  await tx.replace(signUps, signUp, withLapse({ ...bare(signUp), state: 'cancelled' }));
  await tx.create(
    operations,
    systemRecord({
      changeId: change.id,
      operation: 'sign-ups.withdraw',
      groupId: signUp.groupId,
      subject: `sign-up-withdrawn:${signUp.id}`,
      concerns: '',
      message: null,
      nowMs,
    }),
  );
  return true;
}

/** False when the list was older than an undone admission: who is on again has to be withdrawn, by the next run. */
async function bareOne(tx: Transaction, id: string): Promise<boolean> {
  const signUp = await tx.get(signUps, id);
  if (signUp !== null) await tx.replace(signUps, signUp, bare(signUp));
  return signUp === null || signUp.attended || !isActive(signUp.state);
}

const bare = (signUp: SignUpDocument): SignUpDocument => ({
  ...signUp,
  name: '',
  nameKey: signUpNameKey({ id: signUp.id, name: '' }),
  answers: {},
  reason: '',
  eraseAtMs: NOTHING_TO_ERASE,
});

const isBare = ({ name, answers, reason, state, attended }: SignUpDocument): boolean =>
  name === '' && reason === '' && Object.keys(answers).length === 0 && (attended || !isActive(state));
