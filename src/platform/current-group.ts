import { create } from 'zustand';
import { keep, readKept } from './keep';

interface CurrentGroup {
  /** The group whose pages are shown; null until one is known. */
  readonly groupId: string | null;
  readonly choose: (groupId: string | null) => void;
}

/** The group this phone looks at, remembered between launches. */
export const useCurrentGroup = create<CurrentGroup>((set) => ({
  groupId: keptGroup(),
  choose: (groupId) => {
    set({ groupId });
    keep('group', groupId);
  },
}));

function keptGroup(): string | null {
  const kept = readKept('group');
  return typeof kept === 'string' && kept !== '' ? kept : null;
}
