import { existsSync, readFileSync } from 'node:fs';

const LIST = 'tests/support/query-shapes.json';

/** The queries that the list has and that a whole run of the stories, written down in `file`, never asked. */
export function staleShapes(file: string): readonly string[] {
  const asked = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(listed).flatMap(([collection, shapes]) =>
    shapes.map((shape) => `${collection}: ${shape}`).filter((line) => !asked.has(line)),
  );
}
