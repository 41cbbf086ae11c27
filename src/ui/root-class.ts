import { createContext, useContext } from 'react';

/** The class every root carries: `big` for large type, `calm` without motion. Set once in the app. */
export const RootClassContext = createContext('');

/** The classes of a root: a page, or a layer drawn outside of one. */
export function useRootClass(): string {
  return `root ${useContext(RootClassContext)}`.trim();
}
