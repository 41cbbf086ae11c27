import { NAMELESS } from './copy';
import { maskedName } from './masked-name';

/** What a person lets others see. */
export interface Profile {
  readonly name: string;
  readonly avatarFileId: string | null;
  /** Off until they switch it on: others then see a masked name and no picture. */
  readonly showsName: boolean;
  /** Whether the content check has passed the name; an unchecked name is shown to nobody else (S13). */
  readonly nameChecked: boolean;
}

/** What a person shows before they say anything about themselves. */
export const BLANK_PROFILE: Profile = { name: '', avatarFileId: null, showsName: false, nameChecked: true };

/** What others read and see of a person, as the person chose. */
export function shownProfile(profile: Profile): { readonly name: string; readonly avatarFileId: string | null } {
  if (!profile.nameChecked) return { name: NAMELESS, avatarFileId: null };
  if (!profile.showsName || profile.name === '') return { name: maskedName(profile.name), avatarFileId: null };
  return { name: profile.name, avatarFileId: profile.avatarFileId };
}

/** What staff find a member by: the name as it is shown to them, masked or not, so that a search tells nothing more. */
export function searchNameOf(profile: Profile): string {
  return shownProfile(profile).name.toLowerCase();
}

/** Which of the five tints a person's letter tile has: stable, and tells nothing about who it is. */
export function tintOf(memberId: string): number {
  let sum = 0;
  for (let at = 0; at < memberId.length; at += 1) sum += memberId.charCodeAt(at);
  return sum % 5;
}
