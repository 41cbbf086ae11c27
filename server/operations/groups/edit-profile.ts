import type { editProfile as contract } from '../../../contracts/people';
import type { Profile } from '../../../domain/groups/profile';
import { accept, refuse } from '../../../domain/kernel/result';
import { KEPT_WHILE_USED } from '../../documents/kept-files';
import { memberships, membershipId, withProfile } from '../../documents/memberships';
import { NAME_RECHECK_MS, people, type PersonDocument, withNameToCheck } from '../../documents/people';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { getSurely } from './get-surely';
import { keepFile } from './keep-file';

/** Changes what others see, here and in every group at once (at most 50). The picture must be the caller's own upload. */
export const editProfile: ChangeHandler<typeof contract> = async (input, context) => {
  const { name, avatarFileId, showsName } = input;
  const isOwnFile = avatarFileId === null || (await ownsFile(context, avatarFileId));
  const verdict = isOwnFile ? await checkName(context, name) : 'pass';
  const profile: Profile = { name, avatarFileId, showsName, nameChecked: verdict === 'pass' };

  return context.decide(async (tx) => {
    if (!isOwnFile) return refuse('FILE_UNKNOWN');
    if (verdict === 'refused') return refuse('NAME_REFUSED');
    const person = await getSurely(tx, people, context.person.id);
    const checkAgainAtMs = verdict === 'pending' ? context.nowMs + NAME_RECHECK_MS : null;
    await writeProfile(tx, withNameToCheck(person, checkAgainAtMs), profile);
    await swapPicture(tx, context, { before: person.profile.avatarFileId, after: avatarFileId });
    return accept({ reply: { nameChecked: profile.nameChecked }, subject: `person:${person.memberId}` });
  });
};

async function ownsFile(context: KnownChangeContext, fileId: string): Promise<boolean> {
  if (fileId === context.person.profile.avatarFileId) return true;
  return context.ports.files.owns(context.person.memberId, fileId);
}

/** A name that passed is not asked about again. */
async function checkName(context: KnownChangeContext, name: string): Promise<'pass' | 'pending' | 'refused'> {
  const { profile, sealedAddress } = context.person;
  if (name === '' || (name === profile.name && profile.nameChecked)) return 'pass';
  return context.ports.textCheck.check(name, { sealedAddress });
}

/** The new picture is listed as in use; the one before may go. */
async function swapPicture(
  tx: Transaction,
  context: KnownChangeContext,
  pictures: { readonly before: string | null; readonly after: string | null },
): Promise<void> {
  const { before, after } = pictures;
  if (before === after) return;
  const { nowMs, person, ports } = context;
  const file = { memberId: person.memberId, nowMs };
  if (after !== null) await keepFile(tx, ports.keys, { ...file, fileId: after, untilMs: KEPT_WHILE_USED });
  if (before !== null) await keepFile(tx, ports.keys, { ...file, fileId: before, untilMs: nowMs });
}

/** Writes a profile where it belongs and to its copies. */
export async function writeProfile(tx: Transaction, person: Stored<PersonDocument>, profile: Profile): Promise<void> {
  await tx.replace(people, person, { ...person, profile });
  for (const { groupId } of person.groups) {
    const membership = await tx.get(memberships, membershipId(groupId, person.memberId));
    if (membership !== null) await tx.replace(memberships, membership, withProfile(membership, profile));
  }
}
