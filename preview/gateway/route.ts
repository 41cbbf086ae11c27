import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer';

/** One request on its way to its route. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** The part of the path that the route leaves open, decoded; '' when it leaves none. */
  readonly rest: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** A whole path, or one ending in `/` that leaves the rest open. */
  readonly path: string;
  readonly answer: (visit: Visit) => Promise<Answer>;
}

/** The routes of this path, whatever their method; the exact ones before the open ones. */
export function routesAt(routes: readonly Route[], path: string): readonly Route[] {
  const exact = routes.filter((route) => route.path === path);
  return exact.length > 0 ? exact : routes.filter((route) => route.path.endsWith('/') && path.startsWith(route.path));
}
