import { create } from 'zustand';
import { useCurrentGroup } from './current-group';
import { forget, keep, readKept, type KeepName } from './keep';
import { queryClient } from './query-client';

interface Session {
  /** The person left this phone: nothing of theirs is asked for until they come back. */
  readonly isOut: boolean;
  readonly comeBack: () => void;
}

/** Whether this phone shows its person's things. WeChat knows who holds it; being out is the person's own wish. */
export const useSession = create<Session>((set) => ({
  isOut: readKept('signed-out') === true,
  comeBack: () => {
    if (readKept('signed-out') === null) return;
    forget('signed-out');
    set({ isOut: false });
  },
}));

/** What is kept about a person. How somebody likes to read belongs to the phone and stays. */
const PERSONAL: Readonly<Record<Exclude<KeepName, 'display' | 'signed-out'>, true>> = {
  group: true,
  intents: true,
  'last-seen': true,
  drafts: true,
  'challenge-draft': true,
  'batch-draft': true,
  'form-draft': true,
  'pick-up': true,
  'chain-draft': true,
  'board-draft': true,
};

/** Leaves this phone as a guest finds it: nothing of the person is kept or shown. */
export function signOut(): void {
  clearPhone();
  keep('signed-out', true);
  useSession.setState({ isOut: true });
}

/** Clears everything the phone keeps of its person. */
export function clearPhone(): void {
  for (const name of Object.keys(PERSONAL) as KeepName[]) forget(name);
  useCurrentGroup.setState({ groupId: null });
  queryClient.clear();
}
