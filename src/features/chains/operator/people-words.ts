import { NAMELESS } from '@domain/groups/copy';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { ENTRIES_WORDS } from './run-copy';

/** Numbers beyond these would fill a chat. */
const NAMED_MAX = 20;

/** "3 号 李姐、5 号": who is meant, by number, with the name of those who show theirs; how many more there are. */
export function peopleWords(entries: readonly StaffEntry[], hasMore: boolean): string {
  const named = entries.slice(0, NAMED_MAX).map(({ number, who }) => {
    return who.name === NAMELESS || who.name.endsWith('*')
      ? ENTRIES_WORDS.number(number)
      : `${ENTRIES_WORDS.number(number)} ${who.name}`;
  });
  return hasMore || entries.length > NAMED_MAX ? `${named.join('、')}…` : named.join('、');
}

/** What an entry is called in a list of staff: the name it stands for, else the member's. */
export const entryName = ({ who, forName }: Pick<StaffEntry, 'who' | 'forName'>): string =>
  forName === '' ? who.name : forName;
