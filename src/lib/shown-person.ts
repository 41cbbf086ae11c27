import type { ShownPerson } from '../../contracts/groups';
import { pictureUrl } from '@/platform/files';

/** Somebody as the server lets others see them, for an avatar. `key` tells two people in one list apart. */
export function avatarOf(person: ShownPerson, key: string) {
  return { id: key, name: person.name, photoUrl: pictureUrl(person.avatarFileId), tintIndex: person.tint };
}
