import type { editProfile as contract } from '../../../contracts/people';
import type { Profile } from '../../../domain/groups/profile';
import { accept, refuse } from '../../../domain/kernel/result';
import { KEPT_WHILE_USED } from '../../documents/kept-files';
import {
  NAME_RECHECK_MS,
  people,
  type PersonDocument,
  withNameToCheck,
  withWaitingAvatar,
} from '../../documents/people';
import type { Transaction } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { getSurely } from './get-surely';
import { keepFile } from './keep-file';
import { writeProfile } from './write-profile';

/**
 * Changes what others see, here and in every group at once (at most 50). The picture must be the caller's own upload; until
 * the content check has passed it, others go on seeing the one before.
 */
export const editProfile: ChangeHandler<typeof contract> = async (input, context) => {
  const { name, avatarFileId, showsName } = input;
  const isOwnFile = avatarFileId === null || (await ownsFile(context, avatarFileId));
  const verdict = isOwnFile ? await checkName(context, name) : 'pass';
  const nameChecked = verdict === 'pass';

  return context.decide(async (tx) => {
    if (!isOwnFile) return refuse('FILE_UNKNOWN');
    if (verdict === 'refused') return refuse('NAME_REFUSED');
    const person = await getSurely(tx, people, context.person.id);
    const checkAgainAtMs = verdict === 'pending' ? context.nowMs + NAME_RECHECK_MS : null;
    const { shown, waiting } = picturesAfter(person, avatarFileId);
    const profile: Profile = { name, avatarFileId: shown, showsName, nameChecked };
    await writeProfile(tx, withWaitingAvatar(withNameToCheck(person, checkAgainAtMs), waiting), profile);
    await swapPictures(tx, context, { before: picturesOf(person), after: { shown, waiting } });
    return accept({ reply: { nameChecked, avatarChecked: waiting === null }, subject: `person:${person.memberId}` });
  });
};

interface Pictures {
  readonly shown: string | null;
  readonly waiting: string | null;
}

const picturesOf = ({ profile, waitingAvatarFileId }: PersonDocument): Pictures => ({
  shown: profile.avatarFileId,
  waiting: waitingAvatarFileId ?? null,
});

function picturesAfter(person: PersonDocument, chosen: string | null): Pictures {
  const { shown } = picturesOf(person);
  if (chosen === null || chosen === shown) return { shown: chosen, waiting: null };
  return { shown, waiting: chosen };
}

async function ownsFile(context: KnownChangeContext, fileId: string): Promise<boolean> {
  const { shown, waiting } = picturesOf(context.person);
  if (fileId === shown || fileId === waiting) return true;
  return context.ports.files.owns(context.person.memberId, fileId);
}

/** A name that passed is not asked about again. */
async function checkName(context: KnownChangeContext, name: string): Promise<'pass' | 'pending' | 'refused'> {
  const { profile, sealedAddress } = context.person;
  if (name === '' || (name === profile.name && profile.nameChecked)) return 'pass';
  return context.ports.textCheck.check(name, { sealedAddress });
}

/** A new picture is listed as in use and waits for its check; what is used no more may go. */
async function swapPictures(
  tx: Transaction,
  context: KnownChangeContext,
  { before, after }: { readonly before: Pictures; readonly after: Pictures },
): Promise<void> {
  const { nowMs, person, ports } = context;
  const file = { memberId: person.memberId, nowMs };
  if (after.waiting !== null && after.waiting !== before.waiting)
    await keepFile(tx, ports.keys, { ...file, fileId: after.waiting, untilMs: KEPT_WHILE_USED, use: 'avatar' });
  for (const fileId of [before.shown, before.waiting]) {
    if (fileId !== null && fileId !== after.shown && fileId !== after.waiting)
      await keepFile(tx, ports.keys, { ...file, fileId, untilMs: nowMs });
  }
}
