import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { functionNames } from './function-names';
import { KB, type PackageSize } from './package-sizes';

/** What is loaded before a function's first answer (issue 3). */
const START_MAX = 200 * KB;
/** What a context may add when somebody first asks for it. */
const CONTEXT_MAX = 80 * KB;

/**
 * Sizes of the functions in `dist/cloudfunctions`: what each starts with, then what it loads when a context is asked for.
 * Files that several share begin with `chunk`; all of them count as started with.
 */
export function functionSizes(): readonly PackageSize[] {
  return functionNames().flatMap((name) => {
    const files = readdirSync(join('dist/cloudfunctions', name)).filter((file) => file.endsWith('.js'));
    const bytesOf = (file: string): number => statSync(join('dist/cloudfunctions', name, file)).size;
    const atStart = files.filter((file) => /^(?:index|chunk-\w+)\.js$/.test(file));
    const later = files.filter((file) => !atStart.includes(file));
    const startBytes = atStart.reduce((sum, file) => sum + bytesOf(file), 0);
    return [
      { name: `function ${name}`, bytes: startBytes, mostBytes: START_MAX },
      ...later.map((file) => ({
        name: `  ${name}: ${file.replace(/-\w+\.js$/, '')}`,
        bytes: bytesOf(file),
        mostBytes: CONTEXT_MAX,
      })),
    ];
  });
}
