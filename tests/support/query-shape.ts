import { appendFileSync } from 'node:fs';
import type { Document, Filter } from '../../server/ports/store';
import listed from './query-shapes.json';

/** What the whole program asks of each collection, as stories and jobs ask it: `equal fields > ordered field`. */
export const QUERY_SHAPES: Readonly<Record<string, readonly string[]>> = listed;

/** The file in which what is asked is written down, so that the whole run can be held against the list (`npm test`). */
const RECORDING = process.env['QUNLI_QUERY_SHAPES'];

/** Where steps are drawn, and what is asked today may not be asked tomorrow. */
const DRAWN = /\/tests\/(?:properties|security|simulation)\//;

const isDrawn = (): boolean => typeof expect !== 'undefined' && DRAWN.test(expect.getState().testPath ?? '');

const seen = new Set<string>();

/** Null orders nothing: a count. */
export function shapeOf<Doc extends Document>(filter: Filter<Doc>, orderField: string | null): string {
  const equal = Object.keys(filter.equal).sort().join(' ');
  return `${equal} > ${orderField ?? ''}`.trim();
}

/** Every collection is ordered by id without an index. */
const NEEDS_NONE = '> id';

/** What is wrong with a query that the list does not have; null when it is listed. */
export function noteShape(collection: string, shape: string): string | null {
  if (shape === NEEDS_NONE || shape === '>') return null;
  const line = `${collection}: ${shape}`;
  if (RECORDING !== undefined && !seen.has(line) && !isDrawn()) appendFileSync(RECORDING, `${line}\n`);
  seen.add(line);
  const isListed = QUERY_SHAPES[collection]?.includes(shape) === true;
  return isListed ? null : `tests/support/query-shapes.json does not list ${line}`;
}
