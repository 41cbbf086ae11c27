import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { dataMapPage } from './data-map-page';

/** Writes the page that shows the data map. */
async function main(): Promise<void> {
  writeFileSync('docs/data-map.md', await format(dataMapPage(), { parser: 'markdown' }));
}

void main();
