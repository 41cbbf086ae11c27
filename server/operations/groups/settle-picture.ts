import { type KeptFileDocument, keptFiles, withVerdict } from '../../documents/kept-files';
import { notices } from '../../documents/notices';
import { orderKey } from '../../documents/order';
import { people, withWaitingAvatar } from '../../documents/people';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { writeProfile } from './write-profile';
import { keepFile } from './keep-file';

type Needs = Pick<Ports, 'store' | 'clock' | 'keys' | 'files'>;

/** What the platform answered about one picture. */
export interface PictureVerdict {
  readonly traceId: string;
  readonly isPassed: boolean;
}

/**
 * Takes the platform's answer about a picture: one that passed is shown from now on, any other is removed and its owner
 * reads so. False for a trace that no check under way has: a repetition, or somebody's guess.
 */
export async function settlePicture(ports: Needs, { traceId, isPassed }: PictureVerdict): Promise<boolean> {
  const [kept] = await ports.store.query(keptFiles, { equal: { traceId }, limit: 1 });
  if (kept === undefined) return false;
  const [owner] = await ports.store.query(people, { equal: { memberId: kept.memberId }, limit: 1 });
  const isSettled = await ports.store.transact(async (tx) => {
    const now = await tx.get(keptFiles, kept.id);
    if (now?.check !== 'waiting' || now.traceId !== traceId) return false;
    const nowMs = ports.clock.nowMs();
    if (owner !== undefined && now.use === 'avatar')
      await settleAvatar(tx, ports, { personId: owner.id, fileId: now.fileId, isPassed });
    if (isPassed) await tx.replace(keptFiles, now, withVerdict(now, 'passed'));
    else await tx.replace(keptFiles, now, { ...withVerdict(now, 'refused'), untilMs: nowMs });
    if (!isPassed && owner !== undefined) await tellRefused(tx, now, nowMs);
    return true;
  });
  // The nightly sweep removes it where this run dies before.
  if (isSettled && !isPassed) await ports.files.remove([kept.fileId]);
  return isSettled;
}

/** A face is shown in place of the one before; whoever has chosen another meanwhile keeps waiting for that one. */
async function settleAvatar(
  tx: Transaction,
  { keys, clock }: Needs,
  answer: { readonly personId: string; readonly fileId: string; readonly isPassed: boolean },
): Promise<void> {
  const person = await tx.get(people, answer.personId);
  if (person?.waitingAvatarFileId !== answer.fileId) return;
  const before = person.profile.avatarFileId;
  const shown = answer.isPassed ? answer.fileId : before;
  await writeProfile(tx, withWaitingAvatar(person, null), { ...person.profile, avatarFileId: shown });
  if (!answer.isPassed || before === null) return;
  const nowMs = clock.nowMs();
  await keepFile(tx, keys, { memberId: person.memberId, fileId: before, untilMs: nowMs, nowMs });
}

async function tellRefused(tx: Transaction, { id, memberId, use }: KeptFileDocument, nowMs: number): Promise<void> {
  const noticeId = `picture-refused:${id}`;
  if ((await tx.get(notices, noticeId)) !== null) return;
  const message = { kind: 'picture-refused', facts: { use: use ?? '' } } as const;
  await tx.create(notices, {
    id: noticeId,
    schema: 1,
    memberId,
    message,
    atMs: nowMs,
    order: orderKey(nowMs, noticeId),
  });
}
