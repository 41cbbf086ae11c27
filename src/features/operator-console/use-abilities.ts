import { useMemberOperation } from '@/lib/use-operation';
import { abilitiesOf, type Abilities } from './abilities';
import { HOME_READ_WORDS } from './copy';

/** What this person may do in a group; null until it is known. */
export function useAbilities(groupId: string): Abilities | null {
  const home = useMemberOperation('groups.read-home', { groupId }, { words: HOME_READ_WORDS });
  const profile = useMemberOperation('groups.read-profile', {}, { words: {} });
  return home.data === undefined || profile.data === undefined ? null : abilitiesOf(home.data, profile.data);
}
